/**
 * How many edits (insert, delete, replace, swap of neighbours) turn one word into another, or `Infinity` when
 * it takes more than `limit`. `started`: into any start of the other, as when it is still being typed.
 * Optimal string alignment over three rows; it gives up as soon as a row exceeds.
 */
export function editDistance(from: string, to: string, limit: number, started = false): number {
  const columns = Math.min(to.length, from.length + limit);
  if (from.length - to.length > limit || (!started && columns < to.length)) return Number.POSITIVE_INFINITY;
  let beforeLast = new Uint8Array(columns + 1);
  let last = new Uint8Array(columns + 1).map((_, column) => column);
  let current = new Uint8Array(columns + 1);
  for (let row = 1; row <= from.length; row++) {
    const letter = from.charCodeAt(row - 1);
    let best = row;
    current[0] = row;
    for (let column = 1; column <= columns; column++) {
      const other = to.charCodeAt(column - 1);
      let cost = at(last, column - 1) + (letter === other ? 0 : 1);
      cost = Math.min(cost, at(last, column) + 1, at(current, column - 1) + 1);
      if (letter === to.charCodeAt(column - 2) && other === from.charCodeAt(row - 2)) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current[column] = cost;
      best = Math.min(best, cost);
    }
    if (best > limit) return Number.POSITIVE_INFINITY;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  const edits = started ? Math.min(...last) : at(last, columns);
  return edits > limit ? Number.POSITIVE_INFINITY : edits;
}

/** Typos that a word of this length is forgiven: one from 4 letters, two from 8. */
export function allowedTypos(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0;
}
