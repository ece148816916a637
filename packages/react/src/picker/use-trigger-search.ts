'use client';
import {
  buildSearchIndex,
  type Integration,
  type SearchOptions,
  searchTriggers,
  type Trigger,
} from '@trigger-picker/core';
import { useMemo } from 'react';

/** What is searched. Keep its parts identical between renders: the index is built once for each of them. */
export interface SearchedCatalog {
  readonly triggers: readonly Trigger[];
  readonly integrations: readonly Integration[];
}

/** The triggers that were found, best first, and how many there are in all. */
export interface FoundTriggers {
  readonly triggers: readonly Trigger[];
  readonly total: number;
}

/**
 * Searches a catalog. The index is built at the first query, not before, and kept as long as the catalog is.
 * `undefined`: there is no query.
 */
export function useTriggerSearch(
  { triggers, integrations }: SearchedCatalog,
  query: string,
  { accept, boost, limit }: SearchOptions = {},
): FoundTriggers | undefined {
  const getIndex = useMemo(
    () => once(() => buildSearchIndex({ triggers, integrations })),
    [triggers, integrations],
  );
  return useMemo(() => {
    if (query.trim() === '') return undefined;
    const { hits, total } = searchTriggers(getIndex(), query, {
      ...(accept && { accept }),
      ...(boost && { boost }),
      ...(limit !== undefined && { limit }),
    });
    return { triggers: hits.map((hit) => hit.trigger), total };
  }, [getIndex, query, accept, boost, limit]);
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
