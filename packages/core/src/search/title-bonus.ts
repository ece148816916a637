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

/** Gives what a title is worth to the query as a whole, beside its single words. */
export function titleBonusFor(
  query: readonly QueryWord[],
  fits: Float32Array,
): (titles: Lists, place: number) => number {
  const ranges = query.map(rangeOf);
  return ({ starts, items }, place) => {
    const [from, to] = [starts[place] ?? 0, starts[place + 1] ?? 0];
    let unasked = 0;
    for (let at = from; at < to; at++) if (fits[items[at] ?? 0] === 0) unasked++;
    const penalty = unasked * penaltyPerUnaskedWord;
    const inOrder = wordsInOrder(ranges, items, from, to);
    if (inOrder < ranges.length) return (inOrder * bonuses.inOrder) / ranges.length - penalty;
    return to - from === ranges.length && ranges.every((range, at) => range.word === items[from + at])
      ? bonuses.isTitle
      : bonuses.startsTitle - penalty;
  };
}

function rangeOf({ literal }: QueryWord): Range {
  const from = literal[0]?.word ?? 0;
  return { from, to: from + literal.length, word: literal[0]?.quality === 1 ? from : -1 };
}

/** How many neighbours in the query are neighbours in the title; all of its words, where the title starts with them. */
function wordsInOrder(
  ranges: readonly Range[],
  items: Uint32Array,
  from: number,
  to: number,
): number {
  if (ranges.every((range, at) => from + at < to && isIn(range, items[from + at]))) {
    return ranges.length;
  }
  let pairs = 0;
  for (let at = 1; at < ranges.length; at++) {
    if (standTogether(ranges[at - 1], ranges[at], items, from, to)) pairs++;
  }
  return pairs;
}

function standTogether(
  first: Range | undefined,
  second: Range | undefined,
  items: Uint32Array,
  from: number,
  to: number,
): boolean {
  for (let at = from + 1; at < to; at++) {
    if (isIn(first, items[at - 1]) && isIn(second, items[at])) return true;
  }
  return false;
}

function isIn(range: Range | undefined, word = -1): boolean {
  return range !== undefined && word >= range.from && word < range.to;
}
