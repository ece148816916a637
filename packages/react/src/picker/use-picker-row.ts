'use client';
import { type HTMLAttributes, useSyncExternalStore } from 'react';
import { rowId } from './element-ids.ts';
import { placeStyle } from './place-style.ts';
import type { PickableRow } from './rows.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** What a row needs of its picker: nothing that scrolling or an arrow key changes. */
export type RowPicker = Pick<
  TriggerPickerState,
  'id' | 'store' | 'list' | 'highlightedKey' | 'selectedKey' | 'pick' | 'toggleFavourite'
> & { readonly window: Pick<TriggerPickerState['window'], 'offsets'> };

/** A row's props and whether it is highlighted. */
export interface PickerRowProps {
  readonly isHighlighted: boolean;
  readonly isSelected: boolean;
  /** The trigger cannot be picked now: `row.traits.disabledReason` says why. */
  readonly isDisabled: boolean;
  /** For the option. */
  readonly props: HTMLAttributes<HTMLElement>;
  /** For the star in the row of a trigger: pressing it picks nothing, and it is no tab stop. */
  readonly starProps: HTMLAttributes<HTMLElement>;
}

/** A row's props. Each row reads the highlight for itself: an arrow key renders two of them. */
export function usePickerRow(picker: RowPicker, row: PickableRow): PickerRowProps {
  const { store, list } = picker;
  const isHighlighted = useSyncExternalStore(
    store.subscribe,
    () => picker.highlightedKey() === row.key,
    () => false,
  );
  const place = list.placeOf.get(row.key) ?? 0;
  const isSelected = picker.selectedKey === row.key;
  const isDisabled = row.kind === 'trigger' && row.traits.disabledReason !== undefined;
  return {
    isHighlighted,
    isSelected,
    isDisabled,
    props: {
      id: rowId(picker, place),
      role: 'option',
      'aria-selected': isSelected,
      'aria-disabled': isDisabled || undefined,
      'aria-setsize': list.pickable.length,
      'aria-posinset': row.position,
      style: placeStyle(picker, place),
      // Not on enter: a list that scrolls under a resting pointer must not move the highlight.
      onPointerMove: (event) => {
        if (event.pointerType === 'mouse') store.set(row.key, 'pointer');
      },
      onClick: () => picker.pick(row, 'pointer'),
    },
    starProps: {
      'aria-hidden': true,
      onClick: (event) => {
        event.stopPropagation();
        if (row.kind === 'trigger') picker.toggleFavourite(row);
      },
    },
  };
}
