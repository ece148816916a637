import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';

/** Optimal string alignment by its definition, over a whole table. */
function fromTable(from: string, to: string): number {
  const cost = (row: number, column: number): number => {
    if (row === 0 || column === 0) return row + column;
    const same = from[row - 1] === to[column - 1];
    const isSwap =
      row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    return Math.min(
      cost(row - 1, column - 1) + (same ? 0 : 1),
      cost(row - 1, column) + 1,
      cost(row, column - 1) + 1,
      isSwap ? cost(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
    );
  };
  return cost(from.length, to.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
const limit = fc.constantFrom(0, 1, 2);

describe('editDistance', () => {
  it('counts what a whole table counts, up to its limit', () => {
    fc.assert(
      fc.property(word, word, limit, (from, to, most) => {
        const edits = fromTable(from, to);
        expect(editDistance(from, to, most)).toBe(edits <= most ? edits : Number.POSITIVE_INFINITY);
      }),
    );
  });

  it('finds the nearest start of a longer word', () => {
    fc.assert(
      fc.property(word, word, limit, (from, to, most) => {
        const starts = Array.from({ length: to.length + 1 }, (_, end) => to.slice(0, end));
        const edits = Math.min(...starts.map((start) => fromTable(from, start)));
        expect(editDistance(from, to, most, true)).toBe(
          edits <= most ? edits : Number.POSITIVE_INFINITY,
        );
      }),
    );
  });
});
