import type { Trigger } from '../contract/catalog.ts';
import type { SearchIndex } from './search-index.ts';

/** What a search may be narrowed and steered by. */
export interface SearchOptions {
  /** Hits that are returned; `total` counts them all. @default 200 */
  readonly limit?: number | undefined;
  /** Narrows the search: the same matcher, over fewer triggers. */
  readonly accept?: ((trigger: Trigger) => boolean) | undefined;
  /** Added to the score of a trigger, for what this user prefers. A whole word is worth about 1: keep it under 0.2. */
  readonly boost?: ((trigger: Trigger) => number) | undefined;
}

/** A trigger that was found. */
export interface SearchHit {
  readonly trigger: Trigger;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

/** The best hits first, and how many there are in all. */
export interface SearchResult {
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

/** Finds triggers by words in any order, prefixes, abbreviations, synonyms and with slips of the finger. */
export function searchTriggers(
  index: SearchIndex,
  query: string,
  options: SearchOptions = {},
): SearchResult {
  return index.search(query, options);
}
