'use client';
import { useEffect } from 'react';
import type { SelectList } from './select-list.ts';
import type { ListWindow } from './use-list-window.ts';

/** Loads the next page when the end of the list comes into view. */
export function useMorePages(list: SelectList, { isAtEnd }: ListWindow, isOpen: boolean): void {
  const { hasMore, isLoadingMore, loadMore, error, isSearchedHere } = list;
  // A page that failed waits for the user's retry. A list that its service does not search would be loaded to its
  // end for a text that it does not hold: that too is the user's to ask for.
  const isWanted = isOpen && hasMore && !isLoadingMore && error === null && !isSearchedHere;
  const wantsMore = isWanted && isAtEnd;
  useEffect(() => {
    if (wantsMore) loadMore();
  });
}
