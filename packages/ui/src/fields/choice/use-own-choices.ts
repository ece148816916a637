'use client';
import type { Choice } from '@trigger-picker/core';
import { useMemo, useState } from 'react';
import { searchChoices } from './search-choices.ts';

/** A list that is all there: nothing of it is loaded. */
export function useOwnChoices(loaded: readonly Choice[]) {
  const [search, setSearch] = useState('');
  const choices = useMemo(() => searchChoices(loaded, search), [loaded, search]);
  return {
    ...still,
    choices,
    loaded,
    search,
    setSearch,
    status: choices.length > 0 ? 'ready' : 'empty',
  } as const;
}

const nothing = () => undefined;
const still = {
  error: null,
  isRemote: false,
  isComplete: true,
  isSearching: false,
  isRefreshing: false,
  isLoadingMore: false,
  hasMore: false,
  loadMore: nothing,
  refresh: nothing,
  integrationTitle: '',
  waitingFor: [],
} as const;
