/**
 * How many edits (insert, delete, replace, swap of neighbours) turn one word into another, or `Infinity` when
 * it takes more than `limit`. `started`: into any start of the other, as when it is still being typed.
 * The limit is one or two, so trying each edit at the first difference costs less than a table.
 */
export function editDistance(from: string, to: string, limit: number, started = false): number {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  const [left, right] = [from.slice(same), to.slice(same)];
  if (left === '' && (started || right === '')) return 0;
  if (limit === 0) return Number.POSITIVE_INFINITY;
  const after = (typed: number, meant: number) =>
    1 + editDistance(left.slice(typed), right.slice(meant), limit - 1, started);
  const isSwap = left[0] === right[1] && left[1] === right[0];
  return Math.min(
    after(1, 1),
    after(1, 0),
    after(0, 1),
    isSwap ? after(2, 2) : Number.POSITIVE_INFINITY,
  );
}

/** Typos that a word of this length is forgiven: one from 4 letters, two from 8. */
export function allowedTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}
