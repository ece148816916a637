'use client';
import {
  type ChangeEvent,
  type InputHTMLAttributes,
  type KeyboardEvent,
  useSyncExternalStore,
} from 'react';
import { listId, rowId } from './element-ids.ts';
import { type PickerCommand, readKey } from './keyboard.ts';
import { pickableAt } from './pickable-at.ts';
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
  const place = key === null ? undefined : list.placeOf.get(key);
  const at = place === undefined ? -1 : list.pickable.indexOf(place);
  const command = readKey(
    {
      key: event.key,
      isComposing: event.nativeEvent.isComposing,
      isRepeated: event.repeat,
      hasModifier: event.ctrlKey || event.metaKey || event.shiftKey,
      hasAlt: event.altKey,
    },
    {
      at,
      count: list.pickable.length,
      page: picker.pageSize,
      hasText: picker.query !== '',
      isScoped: picker.scope !== undefined,
      loading: picker.status === 'loading' || picker.isIndexing,
    },
  );
  if (command.do === 'nothing') return;
  event.preventDefault();
  // A dialog around the picker must not close while Escape still has a step to take inside of it.
  if (command.do === 'clear' || command.do === 'leave') event.stopPropagation();
  run(picker, command, at);
}

function run(picker: TriggerPickerState, command: PickerCommand, at: number): void {
  const { list, store } = picker;
  const rowAt = (index: number) => pickableAt(list, index);
  if (command.do === 'move') store.set(rowAt(command.to)?.key ?? null, 'keyboard');
  if (command.do === 'clear' || command.do === 'leave' || command.do === 'close') {
    picker.stepBack();
  }
  const row = rowAt(at);
  if (!row) return;
  if (command.do === 'pick') picker.pick(row, 'keyboard');
  if (command.do === 'star' && row.kind === 'trigger') picker.toggleFavourite(row);
}
