'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { choice } from '../../messages/en/choice.ts';
import { errors } from '../../messages/en/errors.ts';
import { choiceSlots } from '../../slots/choices.ts';

const part = { messages: { ...choice, ...errors }, slots: choiceSlots };

/** The keys of its texts. */
export type ChoiceKey = keyof typeof part.messages;

/** The look and language of fields with a list. */
export function useChoiceUi() {
  return usePartUi(part);
}
