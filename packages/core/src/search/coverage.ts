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

/** How much of a name or a title the query asks for, from 0 to 1. */
export function coverage(words: readonly number[], fits: Float32Array): number {
  let sum = 0;
  for (const word of words) sum += fits[word] ?? 0;
  return words.length === 0 ? 0 : sum / words.length;
}
