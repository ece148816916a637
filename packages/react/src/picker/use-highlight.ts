'use client';
import { useCallback, useEffect, useLayoutEffect } from 'react';
import { pickableAt } from './pickable-rows.ts';
import type { PickerFilter } from './picker-filter.ts';
import type { PickerStore } from './picker-store.ts';
import { scrollTopFor } from './row-window.ts';
import type { PickerRows } from './rows.ts';
import type { RowWindow } from './use-row-window.ts';

interface HighlightSource {
  readonly store: PickerStore;
  readonly list: PickerRows;
  readonly query: string;
  readonly filter: PickerFilter;
  readonly selectedKey: string | null;
}

/**
 * Keeps the highlight on a row that is there. Answers how to read which one it is. A new question highlights its best
 * answer; a new list of the same question keeps the highlight while its row is there. It is worked out while the list
 * is rendered, so that its rows render once; the store hears of it after.
 */
export function useHighlight(source: HighlightSource): () => string | null {
  const { store, list, query, filter, selectedKey } = source;
  const isScoped = filter.integration !== undefined;
  const isBrowsing = query.trim() === '';
  const question = `${filter.integration ?? ''}\n${query}`;
  const highlightedKey = useCallback(() => {
    const { key, question: before, wanted } = store.get();
    // A picker that opens again with the search that found the selected trigger goes back to it.
    const isReopened = before === null && selectedKey !== null;
    const known = [
      wanted,
      before === question ? key : null,
      isBrowsing || isReopened ? selectedKey : null,
    ].find((it) => it !== null && it !== undefined && list.placeOf.has(it));
    const isAnswered = isBrowsing ? isScoped : !isReopened;
    return known ?? (isAnswered ? (pickableAt(list, 0)?.key ?? null) : null);
  }, [store, list, question, isBrowsing, isScoped, selectedKey]);
  useLayoutEffect(
    () => store.answer(question, highlightedKey()),
    [store, question, highlightedKey],
  );
  return highlightedKey;
}

/** The keyboard and new results bring the highlight into view; the pointer never scrolls. */
export function useScrollToHighlight(
  store: PickerStore,
  list: PickerRows,
  { offsets, scroller }: RowWindow,
): void {
  useEffect(() => {
    const follow = () => {
      const { key, reason } = store.get();
      if (reason === 'pointer') return;
      const place = key === null ? 0 : (list.placeOf.get(key) ?? 0);
      const from = list.rows[place - 1]?.kind === 'section' ? place - 1 : place;
      const top =
        from === 0 ? 0 : scrollTopFor(offsets, { from, to: place + 1 }, scroller.measure());
      scroller.scrollTo(top);
    };
    follow();
    // Results are followed above, once their list is there.
    return store.subscribe(() => store.get().reason === 'keyboard' && follow());
  }, [store, list, offsets, scroller]);
}
