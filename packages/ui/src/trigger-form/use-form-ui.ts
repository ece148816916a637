'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { form } from '../messages/en/form.ts';
import { formSlots } from '../slots/form.ts';

const part = { messages: form, slots: formSlots };

/** The keys of its texts. */
export type FormKey = keyof typeof part.messages;

/** The look and language of the form. */
export function useFormUi() {
  return usePartUi(part);
}
