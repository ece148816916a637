'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { choice } from '../../messages/en/choice.ts';
import { readErrors } from '../../messages/en/read-errors.ts';
import { choiceSlots } from '../../slots/choices.ts';

const part = { messages: { ...choice, ...readErrors }, slots: choiceSlots };

/** The keys of its texts. */
export type ChoiceKey = keyof typeof part.messages;

/** How they look and speak. */
export type ChoiceUi = ReturnType<typeof useChoiceUi>;

/** The look and language of fields with a list. */
export function useChoiceUi() {
  return usePartUi(part);
}
