/** Scores are sorted into bins first; far above what a search gives, and below nothing, they share the last one. */
const binsPerPoint = 64;
const lastBin = 1023;

/** Gathers places by their scores. */
export interface BestPlaces {
  add(place: number): void;
  /** The best `limit` of them; of equal ones, those that were added first. */
  first(limit: number): number[];
}

/** Sorting twenty thousand places to show a screenful would cost more than the search: only the best bins are. */
export function createBestPlaces(scores: Float32Array): BestPlaces {
  const bins: number[][] = [];
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0);
  return {
    add(place) {
      const bin = Math.round((scores[place] ?? 0) * binsPerPoint);
      const within = Math.max(0, Math.min(lastBin, bin));
      const list = bins[within];
      if (list) list.push(place);
      else bins[within] = [place];
    },
    first(limit) {
      let best: number[] = [];
      for (let bin = lastBin; bin >= 0 && best.length < limit; bin--) {
        best = best.concat(bins[bin]?.sort(byScore) ?? []);
      }
      return best.slice(0, limit);
    },
  };
}
