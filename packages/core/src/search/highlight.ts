import { allowedTypos, editDistance } from './edit-distance.ts';
import { readQuery } from './read-query.ts';
import { wordSpans } from './word-spans.ts';

/** A part of a text, by UTF-16 positions: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the words of a query are found in a text, in order and without overlaps, for marking them.
 * Positions, never markup: the text stays text.
 */
export function highlightRanges(text: string, query: string): TextRange[] {
  const asked = readQuery(query).map(({ word }) => word);
  if (asked.length === 0) return [];
  const ranges: TextRange[] = [];
  for (const span of wordSpans(text)) {
    const length = matchedLength(span.word, asked, span.end - span.start);
    if (length > 0) ranges.push({ start: span.start, end: span.start + length });
  }
  return mergeRanges(ranges);
}

/** How much of the word is found: the typed start of it, or all of it when it is a slip of the finger. */
function matchedLength(word: string, asked: readonly string[], rawLength: number): number {
  let longest = 0;
  for (const typed of asked) {
    if (word.startsWith(typed)) longest = Math.max(longest, typed.length);
    else if (typed.startsWith(word) && word.length > 2) longest = Math.max(longest, word.length);
    else if (isSlip(typed, word)) longest = word.length;
  }
  // Folding can change a word's length (`ﬁ`, `ß`); its positions are not the raw ones then.
  return longest > 0 && word.length !== rawLength ? rawLength : longest;
}

function isSlip(typed: string, word: string): boolean {
  const limit = Math.min(allowedTypos(typed.length), allowedTypos(word.length));
  return limit > 0 && editDistance(typed, word, limit) <= limit;
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
