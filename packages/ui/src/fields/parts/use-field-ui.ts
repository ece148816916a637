'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { form } from '../../messages/en/form.ts';
import { fieldSlots } from '../../slots/fields.ts';

const part = { messages: form, slots: fieldSlots };

/** The keys of its texts. */
export type FieldKey = keyof typeof part.messages;

/** The look and language of fields. */
export function useFieldUi() {
  return usePartUi(part);
}
