'use client';
import type { Choice, JsonValue } from '@trigger-picker/core';
import { type RefObject, useRef, useState } from 'react';
import { ChoiceSearch } from './choice-search.tsx';
import { isLongList } from './is-long-list.ts';
import { leavesByTab } from './leaves-by-tab.ts';
import { ListPopover } from './list-popover.tsx';
import type { SelectList } from './select-list.ts';
import { useListbox } from './use-listbox.ts';

interface ChoicePopoverProps {
  readonly id: string;
  readonly list: SelectList;
  readonly title: string;
  readonly items: readonly JsonValue[];
  readonly isSeveral: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onClose: () => void;
  /** What it hangs on: where the focus goes on from when Tab leaves. */
  readonly trigger: RefObject<HTMLElement | null>;
}

/** An open dropdown: a list that takes the focus, with a search box where there is much. */
export function ChoicePopover(props: ChoicePopoverProps) {
  const { id, list, title, items, isSeveral, onPick, onClose, trigger } = props;
  const [isLong] = useState(() => isLongList(list));
  const hasLeft = useRef(false);
  const focused = useRef<HTMLElement>(null);
  const listbox = useListbox({
    list,
    onPick,
    initial: items[0],
    startsActive: true,
    isText: isLong,
    hasText: list.search !== '',
  });
  const focusRef = (element: HTMLElement | null) => {
    focused.current = element;
  };
  return (
    <ListPopover
      {...{ id, listbox, title, items, isSeveral }}
      aria-label={title}
      focusRef={isLong ? undefined : focusRef}
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        focused.current?.focus({ preventScroll: true });
      }}
      onCloseAutoFocus={(event) => hasLeft.current && event.preventDefault()}
      // First the text goes, then the list.
      onEscape={() => (list.search === '' ? onClose() : list.setSearch(''))}
      onKeyDown={(event) => {
        if (!leavesByTab(event)) return;
        hasLeft.current = true;
        trigger.current?.focus();
        onClose();
      }}
    >
      {isLong && <ChoiceSearch title={title} listbox={listbox} inputRef={focusRef} />}
    </ListPopover>
  );
}
