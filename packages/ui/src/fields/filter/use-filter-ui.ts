'use client';
import { usePartUi } from '../../internals/ui-context.tsx';
import { filter } from '../../messages/en/filter.ts';
import { filterSlots } from '../../slots/filter.ts';

const part = { messages: filter, slots: filterSlots };

/** The keys of its texts. */
export type FilterKey = keyof typeof part.messages;

/** The look and language of the filter builder. */
export function useFilterUi() {
  return usePartUi(part);
}
