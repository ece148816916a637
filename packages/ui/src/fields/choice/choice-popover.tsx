'use client';
import type { JsonValue } from '@trigger-picker/core';
import { useState } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { Icon } from '../../primitives/icon.tsx';
import { ChoiceListbox } from './choice-listbox.tsx';
import type { SelectList } from './choice-select.tsx';
import { ListFoot } from './list-status.tsx';
import { type ListboxOptions, useListbox } from './use-listbox.ts';

/** Up to so many choices are seen at once: a search box would be in the way. */
const FEW = 8;

interface ChoicePopoverProps {
  readonly list: SelectList;
  readonly title: string;
  readonly value: JsonValue;
  readonly onPick: ListboxOptions['onPick'];
}

/** The inside of an open dropdown: a search box where there is much, the choices, how the list stands. */
export function ChoicePopover({ list, title, value, onPick }: ChoicePopoverProps) {
  const { t } = useUi();
  const [isSearchable] = useState(list.isRemote || list.loaded.length > FEW);
  const listbox = useListbox({
    list,
    onPick,
    initialKey: JSON.stringify(value),
    startsActive: true,
    hasText: list.search !== '',
  });
  return (
    <>
      <div className="tp-choices-search" data-hidden={isSearchable ? undefined : ''}>
        <Icon name="search" className="tp-choices-search-icon" />
        <input
          type="text"
          role="combobox"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          className="tp-choices-input"
          aria-label={t('choice.search', { title })}
          aria-autocomplete="list"
          aria-expanded
          placeholder={t('choice.searchPlaceholder')}
          value={list.search}
          onChange={(event) => list.setSearch(event.target.value)}
          {...listbox.keyProps}
        />
      </div>
      <ChoiceListbox
        listbox={listbox}
        label={t('choice.list', { title })}
        value={value}
        search={list.search}
      />
      <ListFoot list={list} />
    </>
  );
}
