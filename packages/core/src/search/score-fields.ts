import { type Lists, listOf } from './lists.ts';
import type { QueryWord } from './match-word.ts';
import type { SearchIndex } from './search-index.ts';
import { fieldWeights } from './weights.ts';

/** The best that one word of the query fits, field by field. */
export interface FieldScores {
  /** By trigger: its title and its description. */
  readonly own: Float32Array;
  /** By integration. */
  readonly names: Float32Array;
  readonly categories: Float32Array;
}

/** Scores one word of the query everywhere that it, or what it stands for, occurs. */
export function scoreFields(index: SearchIndex, query: QueryWord): FieldScores {
  const own = new Float32Array(index.triggers.length);
  const names = new Float32Array(index.integrations.length);
  const categories = new Float32Array(index.integrations.length);
  for (const { word, quality } of query.words) {
    raiseList(own, index.titles, word, quality * fieldWeights.title);
    raiseList(names, index.names, word, quality * fieldWeights.name);
    if (query.isShort && quality < 1) continue;
    raiseList(own, index.descriptions, word, quality * fieldWeights.description);
    raiseList(categories, index.categories, word, quality * fieldWeights.category);
  }
  for (const { phrase, quality, inTitles } of query.phrases) {
    raise(own, inAll(index.titles, phrase), quality * fieldWeights.title);
    if (inTitles) continue;
    raise(names, inAll(index.names, phrase), quality * fieldWeights.name);
    raise(categories, inAll(index.categories, phrase), quality * fieldWeights.category);
  }
  for (const { place, quality } of query.initials) raise(names, [place], quality * fieldWeights.name);
  return { own, names, categories };
}

/** Where every word of a phrase occurs. */
function inAll(lists: Lists, phrase: readonly number[]): readonly number[] {
  const [first, ...others] = phrase.map((word) => new Set(listOf(lists, word)));
  return [...(first ?? [])].filter((place) => others.every((set) => set.has(place)));
}

function raise(scores: Float32Array, places: readonly number[], score: number): void {
  for (const place of places) scores[place] = Math.max(scores[place] ?? 0, score);
}

/** Walks the packed list itself: this is what a search spends its time on. */
function raiseList(scores: Float32Array, { starts, items }: Lists, owner: number, score: number): void {
  const end = starts[owner + 1] ?? 0;
  for (let at = starts[owner] ?? 0; at < end; at++) {
    const place = items[at] ?? 0;
    if (score > (scores[place] ?? 0)) scores[place] = score;
  }
}
