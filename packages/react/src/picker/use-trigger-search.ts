'use client';
import {
  type SearchOptions,
  type SearchSource,
  searchTriggers,
  type Trigger,
} from '@trigger-picker/core';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { createSearchIndexes, notBuilt } from './search-indexes.ts';
import { useKeep } from './use-keep.ts';

/** What is searched. Keep its parts identical between renders: the index is built once for each of them. */
export type SearchedCatalog = Pick<SearchSource, 'triggers' | 'integrations' | 'alternateTitle'>;

/** The triggers that were found, best first, and how many there are in all. */
export interface FoundTriggers {
  readonly triggers: readonly Trigger[];
  readonly total: number;
}

/** A search, and whether it can answer yet. */
export interface TriggerSearch {
  /** `undefined`: there is no query, or no answer yet. */
  readonly found: FoundTriggers | undefined;
  /** There is a query, and the index is still being built. */
  readonly isIndexing: boolean;
  /** There is a query, and the code of search could not be loaded: nothing is found. `retry` tries again. */
  readonly isFailed: boolean;
  readonly retry: () => void;
}

const nothing: FoundTriggers = { triggers: [], total: 0 };

/**
 * Searches a catalog. The code of search is loaded while the catalog is, if it was given an empty one before. The index
 * is built in slices that let the browser paint, from the moment the catalog is there, and kept as long as the catalog is.
 */
export function useTriggerSearch(
  catalog: SearchedCatalog,
  query: string,
  { accept, boost, limit }: SearchOptions = {},
): TriggerSearch {
  const isAsked = query.trim() !== '';
  const { index, isFailed, retry } = useSearchIndex(catalog, isAsked);
  const found = useMemo(() => {
    if (!index) return undefined;
    const { hits, total } = searchTriggers(index, query, { accept, boost, limit });
    return { triggers: hits.map((hit) => hit.trigger), total };
  }, [index, query, accept, boost, limit]);
  return {
    found: isFailed ? nothing : found,
    isIndexing: isAsked && !index && !isFailed,
    isFailed,
    retry,
  };
}

function useSearchIndex(catalog: SearchedCatalog, isAsked: boolean) {
  const { triggers, integrations, alternateTitle } = catalog;
  const source = useKeep()(asItIs, { triggers, integrations, alternateTitle });
  const indexes = useTriggerPickerContext().part(createSearchIndexes);
  const retry = useCallback(() => indexes.build(source), [indexes, source]);
  // Also that of nothing, while the catalog is awaited: for the code that comes with it.
  useEffect(retry, [retry]);
  // Nothing is rendered for an index that nobody asks.
  const isUsed = isAsked && triggers.length > 0;
  const read = () => (isUsed ? indexes.stateOf(source) : notBuilt);
  const state = useSyncExternalStore(indexes.subscribe, read, read);
  return { ...state, retry };
}

const asItIs = (source: SearchSource) => source;
