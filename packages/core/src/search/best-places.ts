const binCount = 64;

/** The best `limit` places in order; equal scores stay in the order of the catalog. */
export function bestPlaces(places: number[], scores: Float32Array, limit: number): number[] {
  const byScore = (a: number, b: number) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b;
  // Sorting twenty thousand places to show a screenful costs more than the search: find the bar first.
  const bar = places.length > limit * 4 ? barFor(places, scores, limit) : Number.NEGATIVE_INFINITY;
  return places
    .filter((at) => (scores[at] ?? 0) >= bar)
    .sort(byScore)
    .slice(0, limit);
}

/** A score that at least `limit` places reach, from a histogram. */
function barFor(places: readonly number[], scores: Float32Array, limit: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (const at of places) {
    low = Math.min(low, scores[at] ?? 0);
    high = Math.max(high, scores[at] ?? 0);
  }
  const width = (high - low) / binCount || 1;
  const bins = new Uint32Array(binCount + 1);
  for (const at of places) {
    const bin = Math.floor(((scores[at] ?? 0) - low) / width);
    bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let reached = 0;
  for (let bin = binCount; bin >= 0; bin--) {
    reached += bins[bin] ?? 0;
    if (reached >= limit) return low + bin * width - width * 1e-3;
  }
  return low;
}
