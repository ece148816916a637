'use client';
import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  useSyncExternalStore,
} from 'react';
import { listId, rowId } from './element-ids.ts';
import { type PickerCommand, readKey } from './keyboard.ts';
import { pickableAt, pickableOf } from './pickable-rows.ts';
import type { PickableRow } from './rows.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** Props of the search box: a combobox whose list is there as long as it has rows. */
export type PickerInputProps = InputHTMLAttributes<HTMLInputElement>;

/** The search box's props. It alone follows the highlight, for `aria-activedescendant`. */
export function usePickerInput(picker: TriggerPickerState): PickerInputProps {
  const { store, list } = picker;
  const key = useSyncExternalStore(store.subscribe, picker.highlightedKey, () => null);
  const place = key === null ? undefined : list.placeOf.get(key);
  const hasRows = list.pickable.length > 0;
  return {
    type: 'text',
    role: 'combobox',
    autoComplete: 'off',
    autoCapitalize: 'none',
    spellCheck: false,
    enterKeyHint: 'go',
    'aria-autocomplete': 'list',
    'aria-expanded': hasRows,
    'aria-controls': hasRows ? listId(picker) : undefined,
    'aria-activedescendant': place === undefined ? undefined : rowId(picker, place),
    'aria-keyshortcuts': 'Alt+Enter',
    value: picker.query,
    onChange: (event: ChangeEvent<HTMLInputElement>) =>
      picker.setQuery(event.target.value, { reason: 'input' }),
    onKeyDown: (event) => handleKey(picker, event),
  };
}

function handleKey(picker: TriggerPickerState, event: KeyboardEvent<HTMLInputElement>): void {
  const { list } = picker;
  const key = picker.highlightedKey();
  const row = key === null ? undefined : pickableOf(list, key);
  const command = readKey(event.nativeEvent, {
    at: row ? row.position - 1 : -1,
    count: list.pickable.length,
    page: picker.pageSize,
    hasText: picker.query !== '',
    isScoped: picker.scope !== undefined,
    loading: picker.status === 'loading' || picker.isIndexing,
  });
  // Escape with nowhere to go is the host's.
  if (command.do === 'nothing' || !run(picker, command, row)) return;
  event.preventDefault();
  // A dialog around the picker must not close while Escape still has a step to take inside of it.
  if (command.do === 'clear' || command.do === 'leave') event.stopPropagation();
}

/** Answers whether there was something to do. */
function run(
  picker: TriggerPickerState,
  command: PickerCommand,
  row: PickableRow | undefined,
): boolean {
  if (command.do === 'move') {
    picker.store.set(pickableAt(picker.list, command.to)?.key ?? null, 'keyboard');
  } else if (command.do === 'pick') {
    if (row) picker.pick(row, 'keyboard');
  } else if (command.do === 'star') {
    if (row?.kind === 'trigger') picker.toggleFavourite(row);
  } else return picker.stepBack();
  return true;
}
