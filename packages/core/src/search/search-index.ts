import type { Integration, Trigger } from '../contract/catalog.ts';
import type { Lists } from './lists.ts';
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
  /** The finest words of its title in order, for acronyms: `git`, `hub`. */
  readonly words: readonly string[];
  /** What it is called, each as places in the vocabulary: word by word, joined, and by the vendor's name. */
  readonly names: readonly (readonly number[])[];
  /** Its first trigger, and the place after its last one. */
  readonly from: number;
  readonly to: number;
}

/** A catalog prepared for searching. Build it once for each catalog; it is never changed. */
export interface SearchIndex {
  /** In the order of the index: grouped by integration. */
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly IndexedIntegration[];
  readonly vocabulary: Vocabulary;
  /** By word: the triggers whose title or description has it. */
  readonly titles: Lists;
  readonly descriptions: Lists;
  /** By word: the integrations whose name or category has it. */
  readonly names: Lists;
  readonly categories: Lists;
  /** By trigger: the words of its titles in order, without fillers. */
  readonly titleWords: Lists;
  readonly alternateWords: Lists;
  /** By trigger: 1 where its title tells that something came about. */
  readonly arrivals: Uint8Array;
  /** By word: what else it stands for. */
  readonly meanings: ReadonlyMap<number, readonly Meaning[]>;
}

/** Words that stand together for another, and how well. */
export interface Meaning {
  readonly phrase: readonly number[];
  readonly quality: number;
  /** It holds in titles only: what is `opened` is new, but nobody means New Relic by it. */
  readonly inTitles: boolean;
}
