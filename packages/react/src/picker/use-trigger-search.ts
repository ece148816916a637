'use client';
import {
  type SearchIndex,
  type SearchOptions,
  type SearchSource,
  searchTriggers,
  type Trigger,
} from '@trigger-picker/core';
import { useEffect, useMemo, useState } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { createSearchIndexes } from './search-indexes.ts';

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
}

/**
 * Searches a catalog. The index is built in slices that let the browser paint, from the moment the catalog is
 * there, and kept as long as the catalog is.
 */
export function useTriggerSearch(
  catalog: SearchedCatalog,
  query: string,
  { accept, boost, limit }: SearchOptions = {},
): TriggerSearch {
  const index = useSearchIndex(catalog);
  const isAsked = query.trim() !== '';
  const found = useMemo(() => {
    if (!isAsked || !index) return undefined;
    const { hits, total } = searchTriggers(index, query, {
      ...(accept && { accept }),
      ...(boost && { boost }),
      ...(limit !== undefined && { limit }),
    });
    return { triggers: hits.map((hit) => hit.trigger), total };
  }, [index, isAsked, query, accept, boost, limit]);
  return { found, isIndexing: isAsked && !index };
}

function useSearchIndex(catalog: SearchedCatalog): SearchIndex | undefined {
  const { triggers, integrations, alternateTitle } = catalog;
  const searchIndexes = useTriggerPickerContext().part(createSearchIndexes);
  const source = useMemo(
    () => ({ triggers, integrations, alternateTitle }),
    [triggers, integrations, alternateTitle],
  );
  const [built, setBuilt] = useState<{
    readonly source: SearchSource;
    readonly index: SearchIndex;
  }>();
  useEffect(() => {
    if (source.triggers.length === 0 || searchIndexes.get(source)) return;
    let isCurrent = true;
    void searchIndexes.build(source).then((index) => isCurrent && setBuilt({ source, index }));
    return () => {
      isCurrent = false;
    };
  }, [searchIndexes, source]);
  return built?.source === source ? built.index : searchIndexes.get(source);
}
