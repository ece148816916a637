import type { TriggerPickerState } from './use-trigger-picker.ts';

/** The listbox's id: what `aria-controls` names. */
export function listId({ id }: Pick<TriggerPickerState, 'id'>): string {
  return `${id}-list`;
}

/** A row's id, by its place in the list: what `aria-activedescendant` names. */
export function rowId({ id }: Pick<TriggerPickerState, 'id'>, place: number): string {
  return `${id}-row-${place}`;
}
