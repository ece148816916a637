'use client';
import type { HTMLAttributes, RefCallback } from 'react';
import { listId } from './element-ids.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** Props of the list, and the ref of the element that scrolls. */
export interface PickerListProps {
  readonly viewport: HTMLAttributes<HTMLElement> & { readonly ref: RefCallback<HTMLElement> };
  readonly list: HTMLAttributes<HTMLElement>;
}

/** The list's props: `viewport` for what scrolls, `list` for the listbox inside it. */
export function usePickerList(picker: TriggerPickerState): PickerListProps {
  return {
    // Focus stays in the search box: pressing on the list must not take it.
    viewport: { ref: picker.window.scrollRef, onMouseDown: (event) => event.preventDefault() },
    list: {
      id: listId(picker),
      role: 'listbox',
      'aria-busy': picker.status === 'loading' || undefined,
      style: { position: 'relative', blockSize: picker.window.height },
    },
  };
}
