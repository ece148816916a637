import type { Integration, Trigger } from '../contract/catalog.ts';
import type { Lists } from './lists.ts';
import type { SearchOptions, SearchResult } from './search.ts';
import type { Synonyms } from './synonyms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the index is built from. */
export interface SearchSource {
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly Integration[];
  /**
   * A second title that a trigger is found by as well: where `title` is translated, the English one.
   * @default none
   */
  readonly alternateTitle?: ((trigger: Trigger) => string | undefined) | undefined;
  /** Words that stand for others. @default what people commonly type for the services and events of a catalog */
  readonly synonyms?: Synonyms | undefined;
}

/** An integration of the index, whose triggers stand side by side. */
export interface IndexedIntegration {
  /** What it is called, each as numbers of words: word by word, joined, and by the vendor's name. */
  readonly names: readonly Uint32Array[];
  /** Its first trigger, and the place after its last one. */
  readonly from: number;
  readonly to: number;
}

/** What a word of the query stands for: words that stand together, or one. */
export interface Match {
  /** By number. */
  readonly words: readonly number[];
  /** From 0 to 1. */
  readonly quality: number;
  /** How many of the fields are looked at for it: titles first, then names, categories and descriptions. */
  readonly reach: number;
}

/** A catalog prepared for searching. Build it once for each catalog; it is never changed. */
export interface SearchIndex {
  /** In the order of the index: grouped by integration. */
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly IndexedIntegration[];
  readonly vocabulary: Vocabulary;
  /** By word: where it stands; titles and names first, then descriptions and categories. */
  readonly mentions: Lists;
  /** The words of all titles in order, without fillers, title after title: two of each trigger, though most have one. */
  readonly titleWords: Uint32Array;
  /** By title: the place after its last word. */
  readonly titleEnds: Uint32Array;
  /** By trigger: 1 where its title tells that something came about. */
  readonly arrivals: readonly number[];
  /** By word: what else it stands for. */
  readonly meanings: ReadonlyMap<number, readonly Match[]>;
  /** What `searchTriggers` asks: the code that searches comes with the index, and is loaded with it. */
  readonly search: (query: string, options: SearchOptions) => SearchResult;
}
