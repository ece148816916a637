'use client';
import type { HTMLAttributes, RefCallback } from 'react';
import { listId } from './element-ids.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** Props of the list, and of what is as high as the whole list inside it. */
export interface PickerListProps {
  /** Render the list while there are rows, and not otherwise: an empty listbox says nothing. */
  readonly hasRows: boolean;
  /** For the listbox, which is also what scrolls. */
  readonly list: HTMLAttributes<HTMLElement> & { readonly ref: RefCallback<HTMLElement> };
  /** For the one element in it: the rows are placed on it. */
  readonly content: HTMLAttributes<HTMLElement>;
}

/** The list's props. */
export function usePickerList(picker: TriggerPickerState): PickerListProps {
  return {
    hasRows: picker.list.pickable.length > 0,
    list: {
      id: listId(picker),
      role: 'listbox',
      ref: picker.window.scroller.ref,
      'aria-busy': picker.isIndexing || undefined,
      // Browsers make what scrolls a tab stop; here the keys work in the search box.
      tabIndex: -1,
      // Focus stays in the search box: pressing on the list must not take it.
      onMouseDown: (event) => event.preventDefault(),
    },
    content: {
      role: 'presentation',
      style: { position: 'relative', blockSize: picker.window.height },
    },
  };
}
