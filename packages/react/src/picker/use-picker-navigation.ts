'use client';
import { useCallback, useRef } from 'react';
import { useControllable } from '../internals/use-controllable.ts';
import { integrationKey } from './build-rows.ts';
import { readEscape } from './keyboard.ts';
import type { PickerFilter } from './picker-filter.ts';
import type { FilterReason, QueryReason, TriggerPickerOptions } from './picker-options.ts';

/** Where the user is: what was typed, what the list is narrowed to, which integration is open. */
export interface PickerNavigation {
  readonly query: string;
  readonly setQuery: (query: string, details: { readonly reason: QueryReason }) => void;
  readonly filter: PickerFilter;
  readonly setFilter: (filter: PickerFilter) => void;
  /** Opens an integration: its triggers alone, without the text that found it. */
  readonly openIntegration: (name: string) => void;
  /** Closes it again, and goes back to the text that found it. */
  readonly leaveIntegration: () => void;
  /** Escape: clears the text, or leaves the open integration, or closes the picker. `false`: there was nothing to do. */
  readonly stepBack: () => boolean;
  /** The key of the row to highlight when it is listed next; reading it takes it. */
  readonly takeWanted: (isListed: (key: string) => boolean) => string | undefined;
}

const noFilter: PickerFilter = {};

/** Keeps the text, the filter and the way back. */
export function usePickerNavigation(options: TriggerPickerOptions): PickerNavigation {
  const { onClose } = options;
  const [query, setQuery] = useControllable({
    value: options.query,
    defaultValue: options.defaultQuery ?? '',
    onChange: options.onQueryChange,
  });
  const [filter, changeFilter] = useControllable<PickerFilter, FilterReason>({
    value: options.filter,
    defaultValue: options.defaultFilter ?? noFilter,
    onChange: options.onFilterChange,
  });
  const wayBack = useRef('');
  const wanted = useRef<string>(undefined);

  const openIntegration = useCallback(
    (name: string) => {
      wayBack.current = query;
      changeFilter({ ...filter, integration: name }, { reason: 'open' });
      setQuery('', { reason: 'open' });
    },
    [query, filter, changeFilter, setQuery],
  );
  const leaveIntegration = useCallback(() => {
    const { integration, ...others } = filter;
    if (integration === undefined) return;
    wanted.current = integrationKey(integration);
    changeFilter(others, { reason: 'leave' });
    setQuery(wayBack.current, { reason: 'leave' });
    wayBack.current = '';
  }, [filter, changeFilter, setQuery]);
  const stepBack = useCallback(() => {
    const isScoped = filter.integration !== undefined;
    const { do: step } = readEscape({ hasText: query !== '', isScoped });
    if (step === 'clear') setQuery('', { reason: 'clear' });
    else if (step === 'leave') leaveIntegration();
    else onClose?.();
    return step !== 'close' || onClose !== undefined;
  }, [filter, query, setQuery, leaveIntegration, onClose]);

  return {
    query,
    setQuery,
    filter,
    setFilter: useCallback((next) => changeFilter(next, { reason: 'filter' }), [changeFilter]),
    openIntegration,
    leaveIntegration,
    stepBack,
    takeWanted: useCallback((isListed) => {
      const key = wanted.current;
      if (key === undefined || !isListed(key)) return undefined;
      wanted.current = undefined;
      return key;
    }, []),
  };
}
