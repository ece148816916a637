import type { QueryWord } from './match-word.ts';
import { scoreFields } from './score-fields.ts';
import type { SearchIndex } from './search-index.ts';
import { bonuses, fieldWeights } from './weights.ts';

/** What the words of a query score together, before titles are compared as a whole. */
export interface QueryScores {
  /** By trigger: the sum of what each word scores, and how many words are found. */
  readonly sums: Float32Array;
  readonly found: Uint8Array;
  /** The most words that are found in one trigger. */
  readonly most: number;
  /** By integration: what its name is worth to the query. */
  readonly nameBonuses: Float32Array;
  /** By word of the vocabulary: how well the query fits it. */
  readonly fits: Float32Array;
}

export function scoreQuery(index: SearchIndex, query: readonly QueryWord[]): QueryScores {
  const sums = new Float32Array(index.triggers.length);
  const found = new Uint8Array(index.triggers.length);
  const namedBy = new Uint8Array(index.integrations.length);
  let most = 0;
  for (const word of query) {
    const { own, names, categories } = scoreFields(index, word);
    index.integrations.forEach(({ from, to }, place) => {
      const name = names[place] ?? 0;
      const shared = Math.max(name, categories[place] ?? 0);
      if (name > 0) namedBy[place] = (namedBy[place] ?? 0) + 1;
      for (let at = from; at < to; at++) {
        const score = together(own[at] ?? 0, shared);
        if (score === 0) continue;
        sums[at] = (sums[at] ?? 0) + score;
        const count = (found[at] ?? 0) + 1;
        found[at] = count;
        if (count > most) most = count;
      }
    });
  }
  const fits = bestFits(index, query);
  const nameBonuses = index.integrations.map(({ names }, place) => {
    if (namedBy[place] === 0) return 0;
    const covered = Math.max(initialsFit(query, place), ...names.map((name) => coverage(name, fits)));
    const isAll = namedBy[place] === query.length;
    return covered ** 2 * (isAll ? bonuses.isName : bonuses.hasName);
  });
  return { sums, found, most, nameBonuses: Float32Array.from(nameBonuses), fits };
}

function together(own: number, shared: number): number {
  // Squared, so that a mention in a description hardly counts.
  return Math.max(own, shared) + Math.min(own, shared) ** 2 * fieldWeights.agreement;
}

function bestFits(index: SearchIndex, query: readonly QueryWord[]): Float32Array {
  const fits = new Float32Array(index.vocabulary.words.length);
  const raise = (word: number, quality: number) => {
    if (quality > (fits[word] ?? 0)) fits[word] = quality;
  };
  for (const { words, phrases } of query) {
    for (const { word, quality } of words) raise(word, quality);
    for (const { phrase, quality } of phrases) for (const word of phrase) raise(word, quality);
  }
  return fits;
}

function initialsFit(query: readonly QueryWord[], place: number): number {
  const matches = query.flatMap(({ initials }) => initials.filter((match) => match.place === place));
  return Math.max(0, ...matches.map(({ quality }) => quality));
}

/** How much of a name is asked for, from 0 to 1. */
function coverage(words: readonly number[], fits: Float32Array): number {
  const sum = words.reduce((total, word) => total + (fits[word] ?? 0), 0);
  return words.length === 0 ? 0 : sum / words.length;
}
