import { type Lists, listOf } from './lists.ts';
import type { QueryWord } from './match-word.ts';
import type { SearchIndex } from './search-index.ts';
import { fieldWeights } from './weights.ts';

/** Scores by place, and the places that have one: most have none. */
export class SparseScores {
  readonly scores: Float32Array;
  readonly places: number[] = [];

  constructor(count: number) {
    this.scores = new Float32Array(count);
  }

  raise(place: number, score: number): void {
    const before = this.scores[place] ?? 0;
    if (before === 0) this.places.push(place);
    if (score > before) this.scores[place] = score;
  }

  /** Raises a whole list where it lies: this is what a search spends its time on. */
  raiseAll({ starts, items }: Lists, owner: number, score: number): void {
    const end = starts[owner + 1] ?? 0;
    for (let at = starts[owner] ?? 0; at < end; at++) this.raise(items[at] ?? 0, score);
  }
}

/** The best that one word of the query fits, field by field. */
export interface FieldScores {
  /** By trigger: its title and its description. */
  readonly own: SparseScores;
  /** By integration. */
  readonly names: SparseScores;
  readonly categories: SparseScores;
}

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreFields(index: SearchIndex, query: QueryWord): FieldScores {
  const own = new SparseScores(index.triggers.length);
  const names = new SparseScores(index.integrations.length);
  const categories = new SparseScores(index.integrations.length);
  for (const { word, quality } of query.words) {
    own.raiseAll(index.titles, word, quality * fieldWeights.title);
    names.raiseAll(index.names, word, quality * fieldWeights.name);
    if (query.isShort && quality < 1) continue;
    own.raiseAll(index.descriptions, word, quality * fieldWeights.description);
    categories.raiseAll(index.categories, word, quality * fieldWeights.category);
  }
  for (const { phrase, quality, inTitles } of query.phrases) {
    raiseInAll(own, index.titles, phrase, quality * fieldWeights.title);
    if (inTitles) continue;
    raiseInAll(names, index.names, phrase, quality * fieldWeights.name);
    raiseInAll(categories, index.categories, phrase, quality * fieldWeights.category);
  }
  for (const { place, quality } of query.initials) names.raise(place, quality * fieldWeights.name);
  return { own, names, categories };
}

/** Raises the places where every word of a phrase occurs. */
function raiseInAll(
  scores: SparseScores,
  lists: Lists,
  phrase: readonly number[],
  score: number,
): void {
  const [first = 0, ...others] = phrase;
  if (others.length === 0) return scores.raiseAll(lists, first, score);
  const sets = others.map((word) => new Set(listOf(lists, word)));
  for (const place of listOf(lists, first)) {
    if (sets.every((set) => set.has(place))) scores.raise(place, score);
  }
}
