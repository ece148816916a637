'use client';
import type { Integration, TriggerPickerError } from '@trigger-picker/core';
import { useCallback, useId, useState } from 'react';
import { type Offer, type TriggerTest, toOffer } from './offer.ts';
import type { TriggerPickerOptions } from './picker-options.ts';
import { createPickerStore, type PickerStore } from './picker-store.ts';
import type { RowSizes } from './row-window.ts';
import type { PickerRows } from './rows.ts';
import { toTriggerKey } from './trigger-key.ts';
import { useHighlight } from './use-highlight.ts';
import { useKept } from './use-kept.ts';
import { type PickerActions, usePickerActions } from './use-picker-actions.ts';
import { type PickerFailure, type PickerStatus, usePickerCatalog } from './use-picker-catalog.ts';
import { usePickerHistory } from './use-picker-history.ts';
import { type PickerNavigation, usePickerNavigation } from './use-picker-navigation.ts';
import { usePickerReports } from './use-picker-reports.ts';
import { usePickerRows } from './use-picker-rows.ts';
import { type RowWindow, useRowWindow } from './use-row-window.ts';

/** The state of a picker, and what changes it. The parts' props come from `usePickerInput`, `usePickerList` and `usePickerRow`. */
export interface TriggerPickerState extends PickerActions, Omit<PickerNavigation, 'takeWanted'> {
  readonly id: string;
  readonly status: PickerStatus;
  readonly error: TriggerPickerError | null;
  readonly failures: readonly PickerFailure[];
  /** Asks again: for what failed only, where the rest is there. */
  readonly retry: () => void;
  readonly isRetrying: boolean;
  /** The integration that is open. */
  readonly scope: Integration | undefined;
  /** The categories of the catalog, in the order of the locale. */
  readonly categories: readonly string[];
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
  readonly close: () => void;
}

const defaultSizes: RowSizes = { section: 32, integration: 56, trigger: 56 };

/** Everything a trigger picker does, without any markup. */
export function useTriggerPicker(options: TriggerPickerOptions = {}): TriggerPickerState {
  const { value, onClose, allow, deny, accept, locale = 'en', rowSizes = defaultSizes } = options;
  const id = useId();
  const [store] = useState(createPickerStore);
  const offers = useKept(offerOf, allow, deny, accept);
  const catalog = usePickerCatalog(offers, locale);
  const history = usePickerHistory();
  const { takeWanted, ...navigation } = usePickerNavigation(options);
  const { query, filter } = navigation;
  const { list, total, isIndexing } = usePickerRows({ catalog, history, navigation, options });
  const window = useRowWindow(list.rows, rowSizes);
  const selectedKey = value ? toTriggerKey(value) : null;
  const highlightedKey = useHighlight({
    ...{ store, list, window, selectedKey },
    navigation: { query, filter, takeWanted },
  });
  usePickerReports({ query, total, isIndexing, reportQuery: options.reportQuery ?? false });
  const actions = usePickerActions({
    options,
    navigation: { ...navigation, takeWanted },
    history,
    list,
    isIndexing,
  });
  const { status, error, failures, retry, isRetrying, categories, integrations } = catalog;
  return {
    id,
    status,
    error,
    failures,
    retry,
    isRetrying,
    ...navigation,
    ...actions,
    scope: toScope(filter.integration, integrations),
    categories,
    list,
    total,
    isIndexing,
    window,
    pageSize: () =>
      Math.max(1, Math.floor(window.scroller.measure().height / rowSizes.trigger) - 1),
    store,
    highlightedKey,
    selectedKey,
    close: useCallback(() => onClose?.(), [onClose]),
  };
}

function offerOf(
  allow: Offer['allow'],
  deny: Offer['deny'],
  accept: Offer['accept'],
): TriggerTest | undefined {
  return toOffer({ allow, deny, accept });
}

function toScope(
  name: string | undefined,
  integrations: ReadonlyMap<string, Integration>,
): Integration | undefined {
  return name === undefined ? undefined : (integrations.get(name) ?? { name, title: name });
}
