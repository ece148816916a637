'use client';
import type { Integration } from '@trigger-picker/core';
import { useId, useState } from 'react';
import { integrationOf } from './integration-of.ts';
import type { TriggerPickerOptions } from './picker-options.ts';
import { createPickerStore, type PickerStore } from './picker-store.ts';
import type { RowSizes } from './row-window.ts';
import type { PickerRows } from './rows.ts';
import { toTriggerKey } from './trigger-key.ts';
import { useHighlight, useScrollToHighlight } from './use-highlight.ts';
import { type PickerActions, usePickerActions } from './use-picker-actions.ts';
import { type CatalogState, usePickerCatalog } from './use-picker-catalog.ts';
import { usePickerHistory } from './use-picker-history.ts';
import { type PickerNavigation, usePickerNavigation } from './use-picker-navigation.ts';
import { usePickerReports } from './use-picker-reports.ts';
import { usePickerRows } from './use-picker-rows.ts';
import { type RowWindow, useRowWindow } from './use-row-window.ts';

/** The state of a picker, and what changes it. The parts' props come from `usePickerInput`, `usePickerList` and `usePickerRow`. */
export interface TriggerPickerState extends CatalogState, PickerNavigation, PickerActions {
  readonly id: string;
  /** The integration that is open. */
  readonly scope: Integration | undefined;
  readonly list: PickerRows;
  /** Triggers that fit, also those beyond the rows that are listed. */
  readonly total: number;
  /** There is a query, and the index is not ready: what is listed is still what was listed before it. */
  readonly isIndexing: boolean;
  readonly window: RowWindow;
  /** Rows that a Page key moves by, now. */
  readonly pageSize: () => number;
  readonly store: PickerStore;
  /** The key of the highlighted row now, for a selector over `store`. */
  readonly highlightedKey: () => string | null;
  /** The key of the row of `value`. */
  readonly selectedKey: string | null;
}

const defaultSizes: RowSizes = { section: 32, integration: 56, trigger: 56 };

/** Everything a trigger picker does, without any markup. */
export function useTriggerPicker(options: TriggerPickerOptions = {}): TriggerPickerState {
  const { value, locale = 'en', rowSizes = defaultSizes, reportQuery = false } = options;
  const id = useId();
  const [store] = useState(createPickerStore);
  const catalog = usePickerCatalog(options, locale);
  const history = usePickerHistory();
  const navigation = usePickerNavigation(options, store);
  const { query, filter, openIntegration } = navigation;
  const { integration: scope } = filter;
  const { list, total, search } = usePickerRows({ catalog, history, query, filter, options });
  const { isIndexing, isFailed } = search;
  const window = useRowWindow(list.rows, rowSizes);
  const selectedKey = value ? toTriggerKey(value) : null;
  const highlightedKey = useHighlight({ store, list, query, filter, selectedKey });
  useScrollToHighlight(store, list, window);
  usePickerReports({ query, total, isAnswered: !isIndexing && !isFailed, reportQuery });
  const actions = usePickerActions({ options, query, list, isIndexing, openIntegration, history });
  return {
    id,
    ...catalog.state,
    status: isFailed ? 'failed' : catalog.state.status,
    retry: isFailed ? search.retry : catalog.state.retry,
    ...navigation,
    ...actions,
    scope: scope === undefined ? undefined : integrationOf(catalog.integrations, scope),
    list,
    total,
    isIndexing,
    window,
    pageSize: () =>
      Math.max(1, Math.floor(window.scroller.measure().height / rowSizes.trigger) - 1),
    store,
    highlightedKey,
    selectedKey,
  };
}
