'use client';
import type { Trigger, TriggerPickerError } from '@trigger-picker/core';
import { useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useControllable } from '../internals/use-controllable.ts';
import { browseOrder, buildRows, type PickerRow, type PickerRows } from './build-rows.ts';
import { type PickerFilter, toAccept } from './picker-filter.ts';
import { createPickerStore, type PickerStore } from './picker-store.ts';
import { type RowSizes, scrollTopFor } from './row-window.ts';
import { type TriggerRef, toTriggerKey } from './trigger-key.ts';
import { type PickerFailure, usePickerCatalog } from './use-picker-catalog.ts';
import { type RowWindow, useRowWindow } from './use-row-window.ts';
import { useTriggerSearch } from './use-trigger-search.ts';

/** How a trigger was picked. */
export type PickReason = 'keyboard' | 'pointer';
/** Why the search text changed. */
export type QueryReason = 'input' | 'clear';
/** Why the filter changed. */
export type FilterReason = 'filter';

/** What a picker is set up with. Every value may be held by the host or by the picker. */
export interface TriggerPickerOptions {
  /** The trigger that is picked already: it is marked, and highlighted when the list opens. */
  readonly value?: TriggerRef | null | undefined;
  readonly onValueChange?:
    | ((trigger: Trigger, details: { readonly reason: PickReason }) => void)
    | undefined;
  readonly query?: string | undefined;
  /** @default '' */
  readonly defaultQuery?: string | undefined;
  readonly onQueryChange?:
    | ((query: string, details: { readonly reason: QueryReason }) => void)
    | undefined;
  readonly filter?: PickerFilter | undefined;
  /** @default {} */
  readonly defaultFilter?: PickerFilter | undefined;
  readonly onFilterChange?:
    | ((filter: PickerFilter, details: { readonly reason: FilterReason }) => void)
    | undefined;
  /** Escape was pressed with nothing left to clear. */
  readonly onClose?: (() => void) | undefined;
  /** Which triggers this host offers. Keep it identical between renders. @default all */
  readonly accept?: ((trigger: Trigger) => boolean) | undefined;
  /** What to prefer among equals: see `SearchOptions.boost`. Keep it identical between renders. */
  readonly boost?: ((trigger: Trigger) => number) | undefined;
  /** For the order of titles. @default 'en' */
  readonly locale?: string | undefined;
  /** Heights in CSS pixels. @default { group: 32, trigger: 56 } */
  readonly rowSizes?: RowSizes | undefined;
}

/** `partial`: some integrations did not arrive; the others are listed. */
export type PickerStatus = 'loading' | 'ready' | 'partial' | 'failed';

/** The state of a picker, and what changes it. The parts' props come from `usePickerInput`, `usePickerList` and `usePickerRow`. */
export interface TriggerPickerState {
  readonly id: string;
  readonly status: PickerStatus;
  readonly error: TriggerPickerError | null;
  readonly failures: readonly PickerFailure[];
  readonly retry: () => void;
  readonly query: string;
  readonly setQuery: (query: string, details: { readonly reason: QueryReason }) => void;
  readonly filter: PickerFilter;
  readonly setFilter: (filter: PickerFilter) => void;
  /** The categories of the catalog, in the order of the locale. */
  readonly categories: readonly string[];
  readonly list: PickerRows;
  /** Triggers that fit, also those beyond the rows that are listed. */
  readonly total: number;
  readonly window: RowWindow;
  readonly pageSize: number;
  readonly store: PickerStore;
  readonly selectedKey: string | null;
  readonly pick: (row: PickerRow, reason: PickReason) => void;
  readonly close: () => void;
}

const defaultSizes: RowSizes = { group: 32, trigger: 56 };
const noFilter: PickerFilter = {};

/** Everything a trigger picker does, without any markup. */
export function useTriggerPicker(options: TriggerPickerOptions = {}): TriggerPickerState {
  const {
    value,
    onValueChange,
    onClose,
    accept,
    boost,
    locale = 'en',
    rowSizes = defaultSizes,
  } = options;
  const id = useId();
  const [store] = useState(createPickerStore);
  const catalog = usePickerCatalog(locale);
  const [query, setQuery] = useControllable({
    value: options.query,
    defaultValue: options.defaultQuery ?? '',
    onChange: options.onQueryChange,
  });
  const [filter, changeFilter] = useControllable({
    value: options.filter,
    defaultValue: options.defaultFilter ?? noFilter,
    onChange: options.onFilterChange,
  });
  const accepts = useMemo(() => toAccept(filter, catalog, accept), [filter, catalog, accept]);
  const found = useTriggerSearch(catalog.searched, query, {
    accept: accepts,
    ...(boost && { boost }),
  });
  const browsed = useMemo(
    () => browseOrder(catalog.searched.triggers, catalog.integrations, catalog.connected, locale),
    [catalog, locale],
  );
  const list = useMemo(
    () => buildRows({ ...catalog, triggers: found?.triggers ?? browsed.filter(accepts) }),
    [catalog, found, browsed, accepts],
  );
  const window = useRowWindow(list.rows, rowSizes);
  const selectedKey = value ? toTriggerKey(value) : null;
  useHighlightReset(store, list, query, selectedKey);
  useScrollToHighlight(store, list, window);

  const pick = useCallback(
    (row: PickerRow, reason: PickReason) => {
      if (row.kind === 'trigger') onValueChange?.(row.trigger, { reason });
    },
    [onValueChange],
  );
  return {
    id,
    status: catalog.status,
    error: catalog.error,
    failures: catalog.failures,
    retry: catalog.retry,
    query,
    setQuery,
    filter,
    setFilter: useCallback((next) => changeFilter(next, { reason: 'filter' }), [changeFilter]),
    categories: catalog.categories,
    list,
    total: found?.total ?? list.pickable.length,
    window,
    pageSize: Math.max(
      1,
      Math.floor((window.scrollElement?.clientHeight ?? 480) / rowSizes.trigger) - 1,
    ),
    store,
    selectedKey,
    pick,
    close: useCallback(() => onClose?.(), [onClose]),
  };
}

/** A new query highlights its best hit; a new list of the same query keeps the highlight while its row is there. */
function useHighlightReset(
  store: PickerStore,
  list: PickerRows,
  query: string,
  selectedKey: string | null,
): void {
  const shown = useRef<string | null>(null);
  useLayoutEffect(() => {
    const isNewQuery = shown.current !== query;
    // A picker that opens again with the search that found the selected trigger goes back to it.
    const isReopened = shown.current === null && selectedKey !== null;
    shown.current = query;
    const { key } = store.get();
    if (!isNewQuery && key !== null && list.placeOf.has(key)) return;
    const goesToSelected = query.trim() === '' || (isReopened && list.placeOf.has(selectedKey));
    const best = goesToSelected ? selectedKey : list.rows[list.pickable[0] ?? -1]?.key;
    store.set(best != null && list.placeOf.has(best) ? best : null, 'results');
  }, [store, list, query, selectedKey]);
}

/** The keyboard and new results bring the highlight into view; the pointer never scrolls. */
function useScrollToHighlight(
  store: PickerStore,
  list: PickerRows,
  { offsets, scrollElement }: RowWindow,
): void {
  useEffect(() => {
    if (!scrollElement) return;
    const follow = () => {
      const { key, reason } = store.get();
      if (reason === 'pointer') return;
      const place = key === null ? undefined : list.placeOf.get(key);
      if (place === undefined) {
        scrollElement.scrollTo({ top: 0 });
        return;
      }
      const from = list.rows[place - 1]?.kind === 'group' ? place - 1 : place;
      const viewport = { scrollTop: scrollElement.scrollTop, height: scrollElement.clientHeight };
      const top = scrollTopFor(offsets, { from, to: place + 1 }, viewport);
      scrollElement.scrollTo({ top });
    };
    follow();
    return store.subscribe(follow);
  }, [store, list, offsets, scrollElement]);
}
