'use client';
import { useCallback, useState } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import type { PickSource } from '../provider/event.ts';
import type { PickReason, TriggerPickerOptions } from './picker-options.ts';
import type { PickableRow, PickerRows, TriggerRow } from './rows.ts';
import type { PickerHistory } from './use-picker-history.ts';
import type { PickerNavigation } from './use-picker-navigation.ts';

/** Something that happened and shows in no row: for an announcement. */
export interface PickerNotice {
  /** `refused`: the trigger cannot be picked, `row.traits.disabledReason` says why. */
  readonly kind: 'refused' | 'starred' | 'unstarred';
  readonly row: TriggerRow;
}

/** What can be done with a row. */
export interface PickerActions {
  readonly notice: PickerNotice | null;
  readonly pick: (row: PickableRow, reason: PickReason) => void;
  readonly toggleFavourite: (row: TriggerRow) => void;
}

interface ActionSource {
  readonly options: TriggerPickerOptions;
  readonly navigation: PickerNavigation;
  readonly history: PickerHistory;
  readonly list: PickerRows;
  readonly isIndexing: boolean;
}

/** Picks, opens, refuses and stars. */
export function usePickerActions(source: ActionSource): PickerActions {
  const { options, navigation, history, list, isIndexing } = source;
  const { onValueChange, reportQuery = false } = options;
  const { query, openIntegration } = navigation;
  const { remember, toggle } = history;
  const { emit } = useTriggerPickerContext();
  const [notice, setNotice] = useState<PickerNotice | null>(null);

  const pickTrigger = useCallback(
    (row: TriggerRow, reason: PickReason) => {
      const { trigger, position: rank, traits } = row;
      if (traits.disabledReason !== undefined) {
        setNotice({ kind: 'refused', row });
        return;
      }
      const text = query.trim();
      const details = {
        rank,
        source: sourceOf(list, row, text),
        ...(reportQuery && { query: text }),
      };
      const { integration, type: triggerType } = trigger;
      remember(trigger);
      emit({ type: 'picked', integration, triggerType, ...details });
      onValueChange?.(trigger, { reason, ...details });
    },
    [query, list, reportQuery, remember, emit, onValueChange],
  );
  return {
    notice,
    pick: useCallback(
      (row, reason) => {
        // What is listed while the index is built is not what was asked for.
        if (isIndexing) return;
        if (row.kind === 'integration') openIntegration(row.integration.name);
        else pickTrigger(row, reason);
      },
      [isIndexing, openIntegration, pickTrigger],
    ),
    toggleFavourite: useCallback(
      (row) => {
        toggle(row.trigger);
        setNotice({ kind: row.isFavourite ? 'unstarred' : 'starred', row });
      },
      [toggle],
    ),
  };
}

function sourceOf({ rows, placeOf }: PickerRows, { key }: TriggerRow, query: string): PickSource {
  if (query !== '') return 'search';
  for (let at = placeOf.get(key) ?? -1; at >= 0; at--) {
    const row = rows[at];
    if (row?.kind !== 'section') continue;
    const { id } = row.section;
    return id === 'favourites' || id === 'recent' ? id : 'browse';
  }
  return 'browse';
}
