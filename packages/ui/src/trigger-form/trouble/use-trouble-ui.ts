'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { form } from '../../messages/en/form.ts';
import { trouble } from '../../messages/en/trouble.ts';
import { fieldSlots } from '../../slots/fields.ts';
import { troubleSlots } from '../../slots/trouble.ts';

const part = {
  messages: { ...form, ...trouble },
  slots: { ...fieldSlots, ...troubleSlots },
};

/** The keys of its texts. */
export type TroubleKey = keyof typeof part.messages;

/** The look and language of a form where something is not as it should be. */
export function useTroubleUi() {
  return usePartUi(part);
}
