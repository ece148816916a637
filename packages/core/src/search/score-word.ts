import { listOf } from './lists.ts';
import type { QueryWord } from './match-query.ts';
import { fieldOf, isShared, placeOf, titlesAndNames } from './mentions.ts';
import type { SearchIndex } from './search-index.ts';
import { SparseScores } from './sparse-scores.ts';
import { fieldWeights } from './weights.ts';

/** The best that one word of the query fits. */
export interface WordScores {
  /** By trigger: in its texts, or in the name of its integration. */
  readonly texts: SparseScores;
  /** By integration. */
  readonly names: SparseScores;
}

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreWord(index: SearchIndex, word: QueryWord): WordScores {
  const { triggers, integrations } = index;
  const texts = new SparseScores(triggers.length);
  const names = new SparseScores(integrations.length);
  for (const { words, quality, reach } of word) {
    // This loop is what a search spends its time on.
    for (const mention of mentionsOfAll(index, words)) {
      const field = fieldOf(mention);
      // Titles and names come first; between those, there is no order.
      if (field >= Math.max(reach, titlesAndNames)) break;
      const scores = isShared(field) ? names : texts;
      if (field < reach) scores.raise(placeOf(mention), quality * (fieldWeights[field] ?? 0));
    }
  }
  for (const place of names.places) {
    const { from = 0, to = 0 } = integrations[place] ?? {};
    for (let at = from; at < to; at++) texts.raise(at, names.scores[place] ?? 0);
  }
  return { texts, names };
}

/** Where a word stands, or where all words of a phrase stand together. */
function mentionsOfAll({ mentions }: SearchIndex, words: readonly number[]): Uint32Array {
  const [own = new Uint32Array(), ...others] = words.map((word) => listOf(mentions, word));
  if (others.length === 0) return own;
  return own.filter((mention) => others.every((list) => list.includes(mention)));
}
