'use client';
import { useState } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import type { PickSource, TriggerPickerEvent } from '../provider/event.ts';
import { type Latest, useLatest } from '../provider/latest.ts';
import { headOf } from './head-of.ts';
import type { PickReason, TriggerPickerOptions } from './picker-options.ts';
import type { PickableRow, PickerRows, TriggerRow } from './rows.ts';
import type { PickerHistory } from './use-picker-history.ts';

/** Something that happened and shows in no row: for an announcement. */
export interface PickerNotice {
  /** `refused`: the trigger cannot be picked, `row.traits.disabledReason` says why. */
  readonly kind: 'refused' | 'starred' | 'unstarred';
  readonly row: TriggerRow;
}

/** What can be done with a row. The functions stay the same from render to render. */
export interface PickerActions {
  readonly notice: PickerNotice | null;
  readonly pick: (row: PickableRow, reason: PickReason) => void;
  readonly toggleFavourite: (row: TriggerRow) => void;
}

interface ActionSource {
  readonly options: TriggerPickerOptions;
  readonly query: string;
  readonly list: PickerRows;
  readonly isIndexing: boolean;
  readonly openIntegration: (name: string) => void;
  readonly history: PickerHistory;
}

interface Effects {
  readonly emit: (event: TriggerPickerEvent) => void;
  readonly setNotice: (notice: PickerNotice) => void;
}

/** Picks, opens, refuses and stars. */
export function usePickerActions(source: ActionSource): PickerActions {
  const { emit } = useTriggerPickerContext();
  const [notice, setNotice] = useState<PickerNotice | null>(null);
  const latest = useLatest({ ...source, emit, setNotice });
  const [actions] = useState(() => createActions(latest));
  return { notice, ...actions };
}

function createActions({ get }: Latest<ActionSource & Effects>): Omit<PickerActions, 'notice'> {
  const pickTrigger = (row: TriggerRow, reason: PickReason) => {
    const { options, query, list, history, emit, setNotice } = get();
    const { trigger, position: rank, traits } = row;
    if (traits.disabledReason !== undefined) return setNotice({ kind: 'refused', row });
    const text = query.trim();
    const source = text === '' ? sourceOf(list, row) : 'search';
    const details = { rank, source, ...(options.reportQuery && { query: text }) };
    history.remember(trigger);
    const { integration, type: triggerType } = trigger;
    emit({ type: 'picked', integration, triggerType, ...details });
    options.onValueChange?.(trigger, { reason, ...details });
  };
  return {
    pick(row, reason) {
      const { isIndexing, openIntegration } = get();
      // What is listed while the index is built is not what was asked for.
      if (isIndexing) return;
      if (row.kind === 'integration') openIntegration(row.integration.name);
      else pickTrigger(row, reason);
    },
    toggleFavourite(row) {
      const { history, setNotice } = get();
      history.toggle(row.trigger);
      setNotice({ kind: row.isFavourite ? 'unstarred' : 'starred', row });
    },
  };
}

function sourceOf(list: PickerRows, { key }: TriggerRow): PickSource {
  const id = headOf(list, list.placeOf.get(key) ?? -1)?.section.id;
  return id === 'favourites' || id === 'recent' ? id : 'browse';
}
