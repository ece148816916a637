import type { QueryWord } from './match-query.ts';
import { field, fieldOf, placeOf } from './mentions.ts';
import type { SearchIndex } from './search-index.ts';

/** Scores by place, and the places that have one: most have none. */
export class SparseScores {
  readonly scores: Float32Array;
  readonly places: number[] = [];

  constructor(count: number) {
    this.scores = new Float32Array(count);
  }

  raise(place: number, score: number): void {
    const before = this.scores[place] ?? 0;
    if (score <= before) return;
    if (before === 0) this.places.push(place);
    this.scores[place] = score;
  }
}

/** The best that one word of the query fits. */
export interface WordScores {
  /** By trigger: in its own texts and its category. */
  readonly texts: SparseScores;
  /** By integration: in its name, or what it is abbreviated to. */
  readonly names: SparseScores;
}

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreWord(index: SearchIndex, matches: QueryWord): WordScores {
  const texts = new SparseScores(index.triggers.length);
  const names = new SparseScores(index.integrations.length);
  for (const { words, quality, scope } of matches) {
    // This loop is what a search spends its time on.
    for (const mention of mentionsOfAll(index, words)) {
      const where = fieldOf(mention);
      const scores = where < field.name ? texts : names;
      scores.raise(placeOf(mention), quality * (scope[where] ?? 0));
    }
  }
  return { texts, names };
}

/** Where a word stands, or where all words of a phrase stand together. */
function mentionsOfAll({ mentions }: SearchIndex, words: readonly number[]): Uint32Array {
  const [first = new Uint32Array(), ...others] = words.map((word) => mentions[word] ?? []);
  if (others.length === 0) return first as Uint32Array;
  const sets = others.map((list) => new Set(list));
  return (first as Uint32Array).filter((mention) => sets.every((set) => set.has(mention)));
}
