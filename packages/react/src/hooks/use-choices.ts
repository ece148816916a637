'use client';
import { mergeChoices } from '@trigger-picker/core';
import { useMemo } from 'react';
import type { ChoicesList } from '../choices/choices-list.ts';
import { type ChoicesHookRequest, toListRequest } from '../choices/choices-request.ts';
import { choicesStatus, isCompleteList, isLoadedToEnd } from '../choices/read-choices.ts';
import { useChoiceNames } from '../choices/use-choice-names.ts';
import { useChoicesSearch } from '../choices/use-choices-search.ts';
import { useSearchText } from '../choices/use-search-text.ts';

/** A list of choices, with its search and, where it is loaded from the user's account, its pages. */
export function useChoices(asked: ChoicesHookRequest): ChoicesList {
  const request = toListRequest(asked);
  const { isRemote, enabled } = request;
  const search = useSearchText();
  const found = useChoicesSearch(request, search);
  const { choices, known } = found;
  const { query } = found.searched;
  const plain = found.plain.query;
  const isPartial = plain.isSuccess && !isLoadedToEnd(plain);
  const named = useChoiceNames(request, known, isPartial);
  const loaded = useMemo(() => mergeChoices(known, named), [known, named]);

  const isSearching = enabled && found.isSearching;
  const hasMore = query.hasNextPage && !isSearching;
  const isEmpty = choices.length === 0;
  const ownStatus = isEmpty ? 'empty' : 'ready';
  const remoteStatus = enabled ? choicesStatus(query, { isEmpty, isSearching }) : 'waiting';
  return {
    choices,
    loaded,
    status: isRemote ? remoteStatus : ownStatus,
    error: query.error,
    isRemote,
    isComplete: isRemote ? enabled && isCompleteList(plain) : true,
    isSearching,
    isSearchedHere: found.isUnsearched,
    isRefreshing: query.isRefetching,
    isLoadingMore: query.isFetchingNextPage,
    hasMore,
    isPageMissing: query.isFetchNextPageError,
    loadMore: () => void (hasMore && !query.isFetchingNextPage && query.fetchNextPage()),
    search: search.text,
    setSearch: search.setText,
    refresh: () => void (enabled && query.refetch()),
  };
}
