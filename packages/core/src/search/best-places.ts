/** Gathers places, and gives the best of them. */
export interface BestPlaces {
  /** Places come in ascending order. */
  add(place: number): void;
  /** Best first. */
  sorted(): number[];
}

/**
 * Keeps the best `limit` places by their scores; of equal ones, the first. A heap with the worst on top: sorting
 * twenty thousand places to show a screenful would cost more than the search.
 */
export function createBestPlaces(limit: number, scores: Float32Array): BestPlaces {
  const heap: number[] = [];

  const isWorse = (place = -1, other = -1) => {
    const difference = (scores[place] ?? Number.POSITIVE_INFINITY) - (scores[other] ?? 0);
    return difference < 0 || (difference === 0 && place > other);
  };

  const sorted = () => heap.sort((a, b) => (isWorse(a, b) ? 1 : -1));

  const replaceWorst = (place: number) => {
    let at = 0;
    for (let child = 1; child < heap.length; child = at * 2 + 1) {
      if (isWorse(heap[child + 1], heap[child])) child++;
      const worst = heap[child] ?? 0;
      if (!isWorse(worst, place)) break;
      heap[at] = worst;
      at = child;
    }
    heap[at] = place;
  };

  return {
    sorted,
    add(place) {
      if (heap.length === limit) {
        if (isWorse(heap[0], place)) replaceWorst(place);
      } else if (heap.push(place) === limit) sorted().reverse(); // In order, the worst first, they are a heap.
    },
  };
}
