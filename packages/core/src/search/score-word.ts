import { type Lists, listOf } from './lists.ts';
import type { QueryWord } from './match-query.ts';
import { fieldOf, isShared, placeOf, titlesAndNames } from './mentions.ts';
import type { SearchIndex } from './search-index.ts';
import { SparseScores } from './sparse-scores.ts';
import { fieldWeights } from './weights.ts';

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreWord(index: SearchIndex, word: QueryWord) {
  const { triggers, integrations } = index;
  /** By trigger, and by integration. */
  const texts = new SparseScores(triggers.length);
  const names = new SparseScores(integrations.length);
  for (const { words, quality, reach } of word) {
    // This loop is what a search spends its time on.
    for (const mention of mentionsOfAll(index.mentions, words)) {
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
function mentionsOfAll(lists: Lists, words: readonly number[]): Uint32Array {
  const own = listOf(lists, words[0] ?? 0);
  if (words.length === 1) return own;
  const others = words.slice(1).map((word) => new Set(listOf(lists, word)));
  return own.filter((mention) => others.every((list) => list.has(mention)));
}
