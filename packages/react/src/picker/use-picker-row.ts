'use client';
import { type HTMLAttributes, useSyncExternalStore } from 'react';
import type { TriggerRow } from './build-rows.ts';
import { rowId } from './element-ids.ts';
import { placeStyle } from './place-style.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** A row's props and whether it is highlighted. */
export interface PickerRowProps {
  readonly isHighlighted: boolean;
  readonly isSelected: boolean;
  readonly props: HTMLAttributes<HTMLElement>;
}

/** A trigger row's props. Each row reads the highlight for itself: an arrow key renders two of them. */
export function usePickerRow(picker: TriggerPickerState, row: TriggerRow): PickerRowProps {
  const { store, list } = picker;
  const isHighlighted = useSyncExternalStore(
    store.subscribe,
    () => store.get().key === row.key,
    () => false,
  );
  const place = list.placeOf.get(row.key) ?? 0;
  const isSelected = picker.selectedKey === row.key;
  return {
    isHighlighted,
    isSelected,
    props: {
      id: rowId(picker, place),
      role: 'option',
      'aria-selected': isSelected,
      'aria-setsize': list.pickable.length,
      'aria-posinset': row.position,
      style: placeStyle(picker, place),
      // Not on enter: a list that scrolls under a resting pointer must not move the highlight.
      onPointerMove: (event) => {
        if (event.pointerType === 'mouse') store.set(row.key, 'pointer');
      },
      onClick: () => picker.pick(row, 'pointer'),
    },
  };
}
