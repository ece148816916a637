'use client';
import { useCallback, useEffect, useLayoutEffect } from 'react';
import { pickableAt } from './pickable-at.ts';
import type { PickerStore } from './picker-store.ts';
import { scrollTopFor } from './row-window.ts';
import type { PickerRows } from './rows.ts';
import type { PickerNavigation } from './use-picker-navigation.ts';
import type { RowWindow } from './use-row-window.ts';

interface HighlightSource {
  readonly store: PickerStore;
  readonly list: PickerRows;
  readonly window: RowWindow;
  readonly navigation: Pick<PickerNavigation, 'query' | 'filter' | 'takeWanted'>;
  readonly selectedKey: string | null;
}

/** Keeps the highlight on a row that is there, and in view. Answers how to read which one it is. */
export function useHighlight({ window, ...source }: HighlightSource): () => string | null {
  const highlightedKey = useHighlightedKey(source);
  useScrollToHighlight(source.store, source.list, window);
  return highlightedKey;
}

/**
 * A new question highlights its best answer; a new list of the same question keeps the highlight while its row is
 * there. It is worked out while the list is rendered, so that its rows render once; the store hears of it after.
 */
function useHighlightedKey({
  store,
  list,
  navigation: { query, filter, takeWanted },
  selectedKey,
}: Omit<HighlightSource, 'window'>): () => string | null {
  const question = `${filter.integration ?? ''}\n${query}`;
  const isBrowsing = query.trim() === '';
  const isScoped = filter.integration !== undefined;
  const highlightedKey = useCallback(() => {
    const before = store.get();
    const isNew = before.question !== question;
    if (!isNew && before.key !== null && list.placeOf.has(before.key)) return before.key;
    // A picker that opens again with the search that found the selected trigger goes back to it.
    const isReopened = before.question === null && selectedKey !== null;
    const goesToSelected = isBrowsing || isReopened;
    if (goesToSelected && selectedKey !== null && list.placeOf.has(selectedKey)) return selectedKey;
    const isAnswered = isBrowsing ? isScoped : !isReopened;
    return isAnswered ? (pickableAt(list, 0)?.key ?? null) : null;
  }, [store, list, question, isBrowsing, isScoped, selectedKey]);
  useLayoutEffect(() => {
    const wanted = takeWanted((key) => list.placeOf.has(key));
    store.answer(
      question,
      wanted ?? highlightedKey(),
      wanted === undefined ? 'results' : 'keyboard',
    );
  }, [store, list, question, takeWanted, highlightedKey]);
  return highlightedKey;
}

/** The keyboard and new results bring the highlight into view; the pointer never scrolls. */
function useScrollToHighlight(
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
