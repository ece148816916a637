'use client';
import { useState } from 'react';
import { useControllable } from '../internals/use-controllable.ts';
import { type Latest, useLatest } from '../provider/latest.ts';
import { integrationKey } from './build-rows.ts';
import { readEscape } from './keyboard.ts';
import type { PickerFilter } from './picker-filter.ts';
import type { FilterReason, QueryReason, TriggerPickerOptions } from './picker-options.ts';
import type { PickerStore } from './picker-store.ts';

/** What changes where the user is. Stays the same from render to render. */
export interface PickerMoves {
  readonly setQuery: (query: string, details: { readonly reason: QueryReason }) => void;
  readonly setFilter: (filter: PickerFilter) => void;
  /** Opens an integration: its triggers alone, without the text that found it. */
  readonly openIntegration: (name: string) => void;
  /** Closes it again, and goes back to the text that found it. */
  readonly leaveIntegration: () => void;
  /** Escape: clears the text, or leaves the open integration, or closes the picker. `false`: there was nothing to do. */
  readonly stepBack: () => boolean;
  readonly close: () => void;
}

/** Where the user is: what was typed, what the list is narrowed to, which integration is open. */
export interface PickerNavigation extends PickerMoves {
  readonly query: string;
  readonly filter: PickerFilter;
}

/** What the moves are made from: as it was rendered last. */
interface Place {
  readonly query: string;
  readonly setQuery: PickerMoves['setQuery'];
  readonly filter: PickerFilter;
  readonly setFilter: (filter: PickerFilter, details: { readonly reason: FilterReason }) => void;
  readonly onClose: TriggerPickerOptions['onClose'];
}

const noFilter: PickerFilter = {};

/** Keeps the text, the filter and the way back. */
export function usePickerNavigation(
  { onClose, ...options }: TriggerPickerOptions,
  store: PickerStore,
): PickerNavigation {
  const [query, setQuery] = useControllable({
    value: options.query,
    defaultValue: options.defaultQuery ?? '',
    onChange: options.onQueryChange,
  });
  const [filter, setFilter] = useControllable<PickerFilter, FilterReason>({
    value: options.filter,
    defaultValue: options.defaultFilter ?? noFilter,
    onChange: options.onFilterChange,
  });
  const place = useLatest<Place>({ query, setQuery, filter, setFilter, onClose });
  const [moves] = useState(() => createMoves(place, store));
  return { query, filter, ...moves };
}

function createMoves({ get }: Latest<Place>, store: PickerStore): PickerMoves {
  let wayBack = '';
  const go = (filter: PickerFilter, query: string, reason: 'open' | 'leave') => {
    get().setFilter(filter, { reason });
    get().setQuery(query, { reason });
  };
  const leaveIntegration = () => {
    const { integration, ...others } = get().filter;
    if (integration === undefined) return;
    store.want(integrationKey(integration));
    go(others, wayBack, 'leave');
    wayBack = '';
  };
  return {
    setQuery: (query, details) => get().setQuery(query, details),
    setFilter: (filter) => get().setFilter(filter, { reason: 'filter' }),
    openIntegration(name) {
      const { query, filter } = get();
      wayBack = query;
      go({ ...filter, integration: name }, '', 'open');
    },
    leaveIntegration,
    stepBack() {
      const { query, filter, onClose } = get();
      const { do: step } = readEscape({
        hasText: query !== '',
        isScoped: filter.integration !== undefined,
      });
      if (step === 'clear') get().setQuery('', { reason: 'clear' });
      else if (step === 'leave') leaveIntegration();
      else onClose?.();
      return step !== 'close' || onClose !== undefined;
    },
    close: () => get().onClose?.(),
  };
}
