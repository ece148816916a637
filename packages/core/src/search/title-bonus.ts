import type { Lists } from './lists.ts';
import type { QueryWord } from './match-word.ts';
import { bonuses, penaltyPerUnaskedWord } from './weights.ts';

/** A range of the vocabulary: what starts with a word of the query. */
interface Range {
  readonly from: number;
  readonly to: number;
  /** The word itself, or -1. */
  readonly word: number;
}

/** The words of one title: `items` from the place `from` up to `to`. */
interface Title {
  readonly items: Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Gives what a title is worth to the query as a whole, beside its single words. */
export function titleBonusFor(
  query: readonly QueryWord[],
  fits: Float32Array,
): (titles: Lists, place: number) => number {
  const ranges = query.map(rangeOf);
  return ({ starts, items }, place) => {
    const title = { items, from: starts[place] ?? 0, to: starts[place + 1] ?? 0 };
    const penalty = countUnasked(title, fits) * penaltyPerUnaskedWord;
    if (!startsWith(title, ranges)) {
      return (bonuses.inOrder * countPairs(title, ranges)) / ranges.length - penalty;
    }
    return isAll(title, ranges) ? bonuses.isTitle : bonuses.startsTitle - penalty;
  };
}

function rangeOf({ literal }: QueryWord): Range {
  const from = literal[0]?.word ?? 0;
  return {
    from,
    to: from + literal.length,
    word: literal[0]?.quality === 1 ? from : -1,
  };
}

function countUnasked({ items, from, to }: Title, fits: Float32Array): number {
  let unasked = 0;
  for (let at = from; at < to; at++) if (fits[items[at] ?? 0] === 0) unasked++;
  return unasked;
}

function startsWith({ items, from, to }: Title, ranges: readonly Range[]): boolean {
  if (to - from < ranges.length) return false;
  for (let at = 0; at < ranges.length; at++) if (!isIn(ranges[at], items[from + at])) return false;
  return true;
}

function isAll({ items, from, to }: Title, ranges: readonly Range[]): boolean {
  return to - from === ranges.length && ranges.every(({ word }, at) => word === items[from + at]);
}

/** How many neighbours in the query are neighbours in the title. */
function countPairs(title: Title, ranges: readonly Range[]): number {
  let pairs = 0;
  for (let at = 1; at < ranges.length; at++) {
    if (standTogether(title, ranges[at - 1], ranges[at])) pairs++;
  }
  return pairs;
}

function standTogether({ items, from, to }: Title, first?: Range, second?: Range): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isIn(first, items[at - 1]) && isIn(second, items[at])) return true;
  }
  return false;
}

function isIn(range: Range | undefined, word = -1): boolean {
  return range !== undefined && word >= range.from && word < range.to;
}
