'use client';
import type { Highlighter } from '@trigger-picker/core';
import type { RowPicker, TriggerPickerState } from '@trigger-picker/react';
import { createContext, useContext } from 'react';

/** The picker that the parts below belong to. */
export const PickerContext = createContext<TriggerPickerState | null>(null);

/** What rows read of the picker. */
export interface RowPart extends RowPicker, Pick<TriggerPickerState, 'query'> {
  /** Where the query is found in a text. */
  readonly find: Highlighter['rangesIn'];
  /** Each trigger shows its star: without a pointer that hovers it has to be seen to be found. */
  readonly hasStars: boolean;
}

export const RowContext = createContext<RowPart | null>(null);

/** The picker around a part. */
export function usePicker(): TriggerPickerState {
  return inside(useContext(PickerContext));
}

/** The picker around a row. */
export function useRowPicker(): RowPart {
  return inside(useContext(RowContext));
}

function inside<Picker>(picker: Picker | null): Picker {
  if (picker) return picker;
  throw new Error(
    'A part of TriggerPicker stands outside of it. Put it inside TriggerPicker.Root.',
  );
}
