/** Scores are counted in bins. What is below nothing is in none of them; what is far above a search's scores, in the last. */
const binsPerPoint = 64;
const binCount = 1024;

/**
 * The places that may be among the best `limit` once each score has grown by at most `growth`, and few others.
 * Sorting twenty thousand places to show a screenful would cost more than the search.
 */
export function withinReach(
  places: readonly number[],
  scores: Float32Array,
  limit: number,
  growth = 0,
): number[] {
  const counts = new Uint32Array(binCount);
  for (const place of places) {
    const bin = Math.min(binCount - 1, (scores[place] ?? 0) * binsPerPoint) | 0;
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  let bin = binCount;
  for (let above = 0; bin > 0 && above < limit; ) above += counts[--bin] ?? 0;
  const bar = bin === 0 ? Number.NEGATIVE_INFINITY : bin / binsPerPoint - growth;
  return places.filter((place) => (scores[place] ?? 0) >= bar);
}
