import { coverage, fitsOf } from './coverage.ts';
import type { QueryWord } from './match-query.ts';
import { scoreWord } from './score-word.ts';
import type { SearchIndex } from './search-index.ts';
import { hasNameBonus, isNameBonus } from './weights.ts';

/** What the words of a query score together, before titles are compared as a whole. */
export interface QueryScores {
  /** By trigger: what its words and the name of its integration score, and how many words are found. */
  readonly sums: Float32Array;
  readonly found: Uint8Array;
  /** Those in which any word is found. */
  readonly places: readonly number[];
  /** The most words that are found in one trigger. */
  readonly most: number;
  /** By word of the vocabulary: how well the query fits it. */
  readonly fits: Float32Array;
}

/** `byRarity`: a word counts the less, the more triggers have it. It decides where not all words have to be found. */
export function scoreQuery(
  index: SearchIndex,
  query: readonly QueryWord[],
  byRarity: boolean,
): QueryScores {
  const count = index.triggers.length;
  const sums = new Float32Array(count);
  const found = new Uint8Array(count);
  const places: number[] = [];
  const named = new Uint8Array(index.integrations.length);
  const fits = fitsOf(query, index.mentions.starts.length);
  let most = 0;
  for (const word of query) {
    const { texts, names } = scoreWord(index, word);
    const weight = byRarity ? 1 - Math.log(texts.places.length) / Math.log(count + 1) : 1;
    for (const at of texts.places) {
      const words = (found[at] ?? 0) + 1;
      if (words === 1) places.push(at);
      sums[at] = (sums[at] ?? 0) + (texts.scores[at] ?? 0) * weight;
      found[at] = words;
      if (words > most) most = words;
    }
    for (const place of names.places) named[place] = (named[place] ?? 0) + 1;
  }
  index.integrations.forEach(({ names, from, to }, place) => {
    if (named[place] === 0) return;
    let covered = 0;
    for (const name of names) covered = Math.max(covered, coverage(fits, name));
    const bonus = named[place] === query.length ? isNameBonus : hasNameBonus;
    for (let at = from; at < to; at++) sums[at] = (sums[at] ?? 0) + covered * covered * bonus;
  });
  return { sums, found, places, most, fits };
}
