import {
  buildSearchIndexInSlices,
  type SearchIndex,
  type SearchSource,
} from '@trigger-picker/core';
import { createListeners } from '../internals/listeners.ts';
import { withRetries } from '../internals/with-retries.ts';

/** How far the index of a catalog is. */
export interface IndexState {
  /** Absent until it is built. */
  readonly index?: SearchIndex;
  /** What builds it could not be loaded, and nobody is trying. */
  readonly isFailed: boolean;
}

/** The search indexes of a session: each catalog is indexed once, however often a picker opens. */
export interface SearchIndexes {
  /** The same object until something changes. */
  readonly stateOf: (source: SearchSource) => IndexState;
  /** Builds it in slices, unless it is there or under way. Never rejects: the state tells, and it may be tried again. */
  readonly build: (source: SearchSource) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Milliseconds before loading is tried again by itself. */
const PAUSES = [500, 2000];
/** Nobody has asked for it, or it is being built. */
export const notBuilt: IndexState = { isFailed: false };

/** Makes an empty store of indexes. A catalog that nobody holds any more takes its index with it. */
export function createSearchIndexes(
  buildIndex = buildSearchIndexInSlices,
  pauses = PAUSES,
): SearchIndexes {
  const states = new WeakMap<SearchSource, IndexState>();
  const { notify, subscribe } = createListeners();
  const set = (source: SearchSource, state: IndexState) => {
    states.set(source, state);
    notify();
  };
  return {
    stateOf: (source) => states.get(source) ?? notBuilt,
    build(source) {
      if (states.get(source)?.isFailed === false) return;
      set(source, notBuilt);
      void withRetries(() => buildIndex(source), pauses).then(
        (index) => set(source, { index, isFailed: false }),
        () => set(source, { isFailed: true }),
      );
    },
    subscribe,
  };
}
