'use client';
import type { JsonValue } from '@trigger-picker/core';
import { Popover } from 'radix-ui';
import { type RefObject, useState } from 'react';
import { toDataAttributes } from '../../internals/to-data-attributes.ts';
import { ChoiceListbox } from '../choice/choice-listbox.tsx';
import { isLongList } from '../choice/is-long-list.ts';
import { ListAnnouncement } from '../choice/list-announcement.tsx';
import { ListFoot } from '../choice/list-foot.tsx';
import { ListState } from '../choice/list-state.tsx';
import type { SelectList } from '../choice/select-list.ts';
import { itemsOf } from '../choice/several.ts';
import { useChoiceUi } from '../choice/use-choice-ui.ts';
import type { Listbox } from '../choice/use-listbox.ts';

interface ChoiceSuggestionsProps {
  readonly list: SelectList;
  readonly listbox: Listbox;
  readonly title: string;
  readonly value: JsonValue;
  /** What the user types in: to press it is not to leave. */
  readonly anchor: RefObject<HTMLElement | null>;
}

/**
 * The list below an input that takes any text. The focus stays in the input: the list hangs on it. State:
 * `data-long`.
 */
export function ChoiceSuggestions(props: ChoiceSuggestionsProps) {
  const { list, listbox, title, value, anchor } = props;
  const { t, slot, container, rootAttributes } = useChoiceUi();
  const [isLong] = useState(() => isLongList(list));
  return (
    <Popover.Portal container={container}>
      <Popover.Content
        {...slot('choice-popover')}
        {...rootAttributes}
        {...toDataAttributes({ long: isLong })}
        role="presentation"
        align="start"
        sideOffset={4}
        collisionPadding={8}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onInteractOutside={(event) => {
          // Not `target`: seen from the document it is the host of a shadow root.
          const path = event.detail.originalEvent.composedPath();
          if (anchor.current && path.includes(anchor.current)) event.preventDefault();
        }}
      >
        <ChoiceListbox
          listbox={listbox}
          label={t('choice.list', { title })}
          items={itemsOf(value, false)}
          isSeveral={false}
          search={list.search}
        />
        <ListState list={list} title={title} />
        <ListFoot list={list} title={title} />
        <ListAnnouncement list={list} />
      </Popover.Content>
    </Popover.Portal>
  );
}
