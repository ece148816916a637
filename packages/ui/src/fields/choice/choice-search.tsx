'use client';
import type { RefCallback } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { useChoiceUi } from './use-choice-ui.ts';
import type { Listbox } from './use-listbox.ts';

interface ChoiceSearchProps {
  readonly title: string;
  readonly listbox: Listbox;
  readonly inputRef: RefCallback<HTMLInputElement>;
}

/** The box to search an open list with. Its keys move in the list below. */
export function ChoiceSearch({ title, listbox, inputRef }: ChoiceSearchProps) {
  const { list, keyProps } = listbox;
  const { t, slot } = useChoiceUi();
  return (
    <div {...slot('choice-search')}>
      <Icon name="search" {...slot('choice-search-icon')} />
      <input
        ref={inputRef}
        type="text"
        role="combobox"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...slot('choice-search-input')}
        aria-label={t('choice.search', { title })}
        aria-autocomplete="list"
        aria-expanded
        placeholder={t('choice.searchPlaceholder')}
        value={list.search}
        onChange={(event) => list.setSearch(event.target.value)}
        {...keyProps}
      />
    </div>
  );
}
