'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { form } from '../../messages/en/form.ts';
import { choiceSlots } from '../../slots/choices.ts';

const part = { messages: form, slots: choiceSlots };

/** The look and language of mappings. */
export function useMappingUi() {
  return usePartUi(part);
}
