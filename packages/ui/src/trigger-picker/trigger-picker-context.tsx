'use client';
import type { TriggerPickerState } from '@trigger-picker/react';
import { createContext, useContext } from 'react';

/** The picker that the parts below belong to. */
export const PickerContext = createContext<TriggerPickerState | null>(null);

/** The picker around a part. */
export function usePicker(): TriggerPickerState {
  const picker = useContext(PickerContext);
  if (!picker)
    throw new Error(
      'A part of TriggerPicker stands outside of it. Put it inside TriggerPicker.Root.',
    );
  return picker;
}
