'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { primitiveSlots } from '../slots/primitives.ts';

const part = { messages: {}, slots: primitiveSlots };

/** What `usePrimitiveUi` gives. */
export type PrimitiveUi = ReturnType<typeof usePrimitiveUi>;

/** The look and language of the small components. */
export function usePrimitiveUi() {
  return usePartUi(part);
}
