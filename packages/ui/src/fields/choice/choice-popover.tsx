'use client';
import type { Choice, JsonValue } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type RefObject, useRef, useState } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { ChoiceListbox } from './choice-listbox.tsx';
import { ChoiceSearch } from './choice-search.tsx';
import { isLongList } from './is-long-list.ts';
import { leavesByTab } from './leaves-by-tab.ts';
import { ListAnnouncement } from './list-announcement.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListState } from './list-state.tsx';
import type { SelectList } from './select-list.ts';
import { useChoiceUi } from './use-choice-ui.ts';
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

/**
 * An open dropdown: a search box where there is much, the choices, how the list stands. One that can be searched
 * has one height for as long as it is open, so that it never jumps or flips while the user types. State: `data-long`.
 */
export function ChoicePopover({ id, trigger, onClose, ...props }: ChoicePopoverProps) {
  const { list, title } = props;
  const { slot, container, rootAttributes } = useChoiceUi();
  const [isLong] = useState(() => isLongList(list));
  const hasLeft = useRef(false);
  const focusRef = useRef<HTMLElement>(null);
  return (
    <Popover.Portal container={container}>
      <Popover.Content
        {...slot('choice-popover')}
        {...rootAttributes}
        {...toDataAttributes({ long: isLong })}
        id={id}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        aria-label={title}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          focusRef.current?.focus({ preventScroll: true });
        }}
        onCloseAutoFocus={(event) => hasLeft.current && event.preventDefault()}
        onEscapeKeyDown={(event) => {
          if (list.search === '') return;
          // First the text goes, then the list.
          event.preventDefault();
          list.setSearch('');
        }}
        onKeyDown={(event) => {
          if (!leavesByTab(event)) return;
          hasLeft.current = true;
          trigger.current?.focus();
          onClose();
        }}
      >
        <OpenList {...props} isLong={isLong} focusRef={focusRef} />
      </Popover.Content>
    </Popover.Portal>
  );
}

interface OpenListProps extends Omit<ChoicePopoverProps, 'id' | 'trigger' | 'onClose'> {
  readonly isLong: boolean;
  /** The element that the keys are read at. */
  readonly focusRef: RefObject<HTMLElement | null>;
}

function OpenList(props: OpenListProps) {
  const { list, title, items, isSeveral, onPick, isLong, focusRef } = props;
  const { t } = useChoiceUi();
  const listbox = useListbox({
    list,
    onPick,
    ...(items[0] !== undefined && { initial: items[0] }),
    startsActive: true,
    isText: isLong,
    hasText: list.search !== '',
  });
  const setFocused = (element: HTMLElement | null) => {
    focusRef.current = element;
  };
  return (
    <>
      {isLong && <ChoiceSearch {...{ list, title, listbox }} inputRef={setFocused} />}
      <ChoiceListbox
        listbox={listbox}
        label={t('choice.list', { title })}
        items={items}
        isSeveral={isSeveral}
        search={list.search}
        focusRef={isLong ? undefined : setFocused}
      />
      <ListState list={list} title={title} />
      <ListFoot list={list} title={title} />
      <ListAnnouncement list={list} />
    </>
  );
}
