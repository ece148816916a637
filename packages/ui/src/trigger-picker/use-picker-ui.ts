'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { errors } from '../messages/en/errors.ts';
import { picker } from '../messages/en/picker.ts';
import { pickerSlots } from '../slots/picker.ts';

const part = { messages: { ...picker, ...errors }, slots: pickerSlots };

/** The keys of its texts. */
export type PickerKey = keyof typeof part.messages;

/** What `usePickerUi` gives. */
export type PickerUi = ReturnType<typeof usePickerUi>;

/** The look and language of the picker. */
export function usePickerUi() {
  return usePartUi(part);
}
