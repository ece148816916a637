'use client';
import { type Choice, createChoiceSearch } from '@trigger-picker/core';
import { useMemo, useState } from 'react';
import type { SelectList } from './select-list.ts';

/** A list that is all there: nothing of it is loaded. */
export function useOwnChoices(loaded: readonly Choice[]): SelectList {
  const [search, setSearch] = useState('');
  const find = useMemo(() => createChoiceSearch(loaded), [loaded]);
  const choices = useMemo(() => find(search), [find, search]);
  return {
    ...still,
    choices,
    loaded,
    search,
    setSearch,
    status: choices.length > 0 ? 'ready' : 'empty',
  };
}

const nothing = () => undefined;
const still = {
  error: null,
  isRemote: false,
  isComplete: true,
  isSearching: false,
  isSearchedHere: false,
  isRefreshing: false,
  isLoadingMore: false,
  hasMore: false,
  isPageMissing: false,
  loadMore: nothing,
  refresh: nothing,
  integrationTitle: '',
  waitingFor: [],
} as const;
