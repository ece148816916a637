import type { QueryWord } from './match-word.ts';
import { type FieldScores, scoreFields } from './score-fields.ts';
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
  const fields = query.map((word) => scoreFields(index, word));
  for (const word of fields) {
    for (const place of word.names.places) namedBy[place] = (namedBy[place] ?? 0) + 1;
    addWord(index, word, sums, found);
  }
  const fits = bestFits(index, query);
  const most = found.reduce((greatest, count) => Math.max(greatest, count), 0);
  return { sums, found, most, nameBonuses: nameBonusesOf(index, query, namedBy, fits), fits };
}

/** Adds what one word scores in each trigger: in its own texts, in its integration's, or in both. */
function addWord(
  index: SearchIndex,
  { own, names, categories }: FieldScores,
  sums: Float32Array,
  found: Uint8Array,
): void {
  const add = (at: number, score: number) => {
    sums[at] = (sums[at] ?? 0) + score;
    found[at] = (found[at] ?? 0) + 1;
  };
  for (const place of categories.places) names.raise(place, categories.scores[place] ?? 0);
  for (const place of names.places) {
    const shared = names.scores[place] ?? 0;
    const { from, to } = index.integrations[place] ?? { from: 0, to: 0 };
    for (let at = from; at < to; at++) {
      const alone = own.scores[at] ?? 0;
      add(at, together(alone, shared));
      own.scores[at] = 0;
    }
  }
  for (const at of own.places) {
    const score = own.scores[at] ?? 0;
    if (score > 0) add(at, score);
  }
}

function together(own: number, shared: number): number {
  const weaker = Math.min(own, shared);
  // Squared, so that a mention in a description hardly counts.
  return Math.max(own, shared) + weaker * weaker * fieldWeights.agreement;
}

function nameBonusesOf(
  index: SearchIndex,
  query: readonly QueryWord[],
  namedBy: Uint8Array,
  fits: Float32Array,
): Float32Array {
  const nameBonuses = new Float32Array(namedBy.length);
  index.integrations.forEach(({ names }, place) => {
    if (namedBy[place] === 0) return;
    const coverages = names.map((name) => coverage(name, fits));
    const covered = Math.max(initialsFit(query, place), ...coverages);
    const isAll = namedBy[place] === query.length;
    nameBonuses[place] = covered * covered * (isAll ? bonuses.isName : bonuses.hasName);
  });
  return nameBonuses;
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
