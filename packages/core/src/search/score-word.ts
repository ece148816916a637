import type { QueryWord } from './match-query.ts';
import { everywhere, fieldOf, inName, placeOf } from './mentions.ts';
import type { SearchIndex } from './search-index.ts';
import { SparseScores } from './sparse-scores.ts';
import { agreementWeight, fieldWeights } from './weights.ts';

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreWord(index: SearchIndex, word: QueryWord) {
  const { triggers, integrations } = index;
  /** By trigger, and by integration. */
  const texts = new SparseScores(triggers.length);
  const names = new SparseScores(integrations.length);
  for (const { words, quality, reach } of word) {
    const raiseAll = (lists: readonly Uint32Array[]) => {
      // This loop is what a search spends its time on.
      for (const mention of mentionsOfAll(lists, words)) {
        const field = fieldOf(mention);
        if (field >= reach) continue;
        const scores = field === inName ? names : texts;
        scores.raise(placeOf(mention), quality * (fieldWeights[field] ?? 0));
      }
    };
    raiseAll(index.mentions);
    if (reach === everywhere) raiseAll(index.asides);
  }
  for (const place of names.places) {
    const name = names.scores[place] ?? 0;
    const { from = 0, to = 0 } = integrations[place] ?? {};
    for (let at = from; at < to; at++) {
      const own = texts.scores[at] ?? 0;
      const lesser = Math.min(own, name);
      // Squared, so that a mention in a description hardly counts.
      texts.raise(at, Math.max(own, name) + lesser * lesser * agreementWeight);
    }
  }
  return { texts, names };
}

/** Where a word stands, or where all words of a phrase stand together. */
function mentionsOfAll(
  lists: readonly Uint32Array[],
  [first = 0, ...others]: readonly number[],
): Uint32Array {
  const own = lists[first] ?? new Uint32Array();
  if (others.length === 0) return own;
  const sets = others.map((word) => new Set(lists[word]));
  return own.filter((mention) => sets.every((set) => set.has(mention)));
}
