'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { variables } from '../../messages/en/variables.ts';
import { fieldSlots } from '../../slots/fields.ts';
import { variableSlots } from '../../slots/variables.ts';

const part = { messages: variables, slots: { ...fieldSlots, ...variableSlots } };

/** The look and language of text with variables. */
export function useVariablesUi() {
  return usePartUi(part);
}
