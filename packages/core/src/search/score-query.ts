import { coverage, fitsOf } from './coverage.ts';
import type { QueryWord } from './match-query.ts';
import { scoreWord, type WordScores } from './score-word.ts';
import type { IndexedIntegration, SearchIndex } from './search-index.ts';
import { agreementWeight, bonuses } from './weights.ts';

/** What the words of a query score together, before titles are compared as a whole. */
export interface QueryScores {
  /** By trigger: what its words and the name of its integration score, and how many words are found. */
  readonly sums: Float32Array;
  readonly found: Uint8Array;
  /** The most words that are found in one trigger. */
  readonly most: number;
  /** By word of the vocabulary: how well the query fits it. */
  readonly fits: Float32Array;
}

const nowhere: IndexedIntegration = { names: [], from: 0, to: 0 };

/** `byRarity`: a word counts the less, the more triggers have it. It decides where not all words have to be found. */
export function scoreQuery(
  index: SearchIndex,
  query: readonly QueryWord[],
  byRarity: boolean,
): QueryScores {
  const count = index.triggers.length;
  const sums = new Float32Array(count);
  const found = new Uint8Array(count);
  const named = new Uint8Array(index.integrations.length);
  const fits = fitsOf(query, index.mentions.length);
  let most = 0;
  for (const word of query) {
    const scores = scoreWord(index, word);
    const { places, scores: own } = withNames(index, scores);
    for (const place of scores.names.places) named[place] = (named[place] ?? 0) + 1;
    const weight = byRarity ? 1 - Math.log(places.length) / Math.log(count + 1) : 1;
    for (const at of places) {
      const words = (found[at] ?? 0) + 1;
      sums[at] = (sums[at] ?? 0) + (own[at] ?? 0) * weight;
      found[at] = words;
      if (words > most) most = words;
    }
  }
  named.forEach((words, place) => {
    const { names, from, to } = index.integrations[place] ?? nowhere;
    const covered = Math.max(0, ...names.map((name) => coverage(name, fits)));
    const bonus = covered ** 2 * (words === query.length ? bonuses.isName : bonuses.hasName);
    if (words > 0) for (let at = from; at < to; at++) sums[at] = (sums[at] ?? 0) + bonus;
  });
  return { sums, found, most, fits };
}

/** Adds what the names of integrations score to what their triggers do. */
function withNames(index: SearchIndex, { texts, names }: WordScores): WordScores['texts'] {
  for (const place of names.places) {
    const name = names.scores[place] ?? 0;
    const { from, to } = index.integrations[place] ?? nowhere;
    for (let at = from; at < to; at++) {
      const own = texts.scores[at] ?? 0;
      const lesser = Math.min(own, name);
      // Squared, so that a mention in a description hardly counts.
      texts.raise(at, Math.max(own, name) + lesser * lesser * agreementWeight);
    }
  }
  return texts;
}
