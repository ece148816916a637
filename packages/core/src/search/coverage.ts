import type { QueryWord } from './match-query.ts';

/** By word of the vocabulary: how well the query fits it, from 0 to 1. */
export function fitsOf(query: readonly QueryWord[], wordCount: number): Float32Array {
  const fits = new Float32Array(wordCount);
  for (const matches of query) {
    for (const { words, quality } of matches) {
      for (const word of words) fits[word] = Math.max(fits[word] ?? 0, quality);
    }
  }
  return fits;
}

/** How much of a name or a title the query asks for, from 0 to 1: its words stand in a list, from one place to another. */
export function coverage(
  fits: Float32Array,
  words: Uint32Array,
  from = 0,
  to = words.length,
): number {
  let sum = 0;
  for (let at = from; at < to; at++) sum += fits[words[at] ?? 0] ?? 0;
  return sum && sum / (to - from);
}
