'use client';
import type { ChoicesList } from '../choices/choices-list.ts';
import { choicesStatus, isCompleteList } from '../choices/read-choices.ts';
import { type ChoicesHookRequest, useChoicesQueries } from '../choices/use-choices-queries.ts';
import { useChoicesRows } from '../choices/use-choices-rows.ts';
import { useSearchText } from '../choices/use-search-text.ts';

/** A list that is loaded from the user's account, with its search and its pages. */
export function useChoices(request: ChoicesHookRequest): ChoicesList {
  const { text, settled, setText } = useSearchText();
  const { enabled, plain, searched } = useChoicesQueries(request, settled);
  const isOutdated = searched.isPlaceholderData;
  const pages = { plain: plain.data, searched: searched.data, isOutdated, text, settled };
  const rows = useChoicesRows(pages);
  const isSearching = enabled && (text.trim() !== settled || isOutdated);
  const hasMore = searched.hasNextPage && !isOutdated;
  const found = { isEmpty: rows.choices.length === 0, isSearching };
  return {
    ...rows,
    status: enabled ? choicesStatus(searched, found) : 'waiting',
    error: searched.error,
    isComplete: enabled && isCompleteList(plain),
    isSearching,
    isRefreshing: searched.isRefetching,
    isLoadingMore: searched.isFetchingNextPage,
    hasMore,
    loadMore: () => void (hasMore && !searched.isFetchingNextPage && searched.fetchNextPage()),
    search: text,
    setSearch: setText,
    refresh: () => void (enabled && searched.refetch()),
  };
}
