'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { variables } from '../../messages/en/variables.ts';
import { fieldSlots } from '../../slots/fields.ts';

const part = { messages: variables, slots: fieldSlots };

/** The look and language of text with variables. */
export function useVariablesUi() {
  return usePartUi(part);
}
