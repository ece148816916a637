'use client';
import type { JsonValue } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type ReactNode, type RefCallback, useState } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { MenuLayer } from '../../primitives/menu-layer.tsx';
import { ChoiceListbox } from './choice-listbox.tsx';
import { isLongList } from './is-long-list.ts';
import { ListAnnouncement } from './list-announcement.tsx';
import { ListFoot } from './list-foot.tsx';
import { ListState } from './list-state.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Listbox } from './use-listbox.ts';

interface ListPopoverProps extends Omit<Popover.PopoverContentProps, 'onEscapeKeyDown'> {
  readonly listbox: Listbox;
  /** What the list is for. */
  readonly title: string;
  /** What is chosen. */
  readonly items: readonly JsonValue[];
  readonly isSeveral?: boolean;
  readonly onEscape: () => void;
  /** For a list that takes the focus itself, and reads its keys. */
  readonly focusRef?: RefCallback<HTMLElement> | undefined;
  /** Above the rows. */
  readonly children?: ReactNode;
}

/**
 * An open list: the choices, how the list stands, what can be done about it. One that can be searched has one
 * height for as long as it is open, so that it never jumps or flips while the user types. State: `data-long`.
 */
export function ListPopover(props: ListPopoverProps) {
  const { listbox, title, items, isSeveral, onEscape, focusRef, children, ...content } = props;
  const { list } = listbox;
  const { t, slot, rootAttributes } = useChoiceUi();
  const [isLong] = useState(() => isLongList(list));
  return (
    <MenuLayer onEscape={onEscape}>
      <Popover.Content
        {...slot('choice-popover')}
        {...rootAttributes}
        {...toDataAttributes({ long: isLong })}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        {...content}
      >
        {children}
        <ChoiceListbox
          label={t('choice.list', { title })}
          {...{ listbox, items, isSeveral, focusRef }}
        />
        <ListState list={list} title={title} />
        <ListFoot list={list} title={title} />
        <ListAnnouncement list={list} />
      </Popover.Content>
    </MenuLayer>
  );
}
