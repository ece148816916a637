'use client';
import type { Choice } from '@trigger-picker/core';
import type { ChoicesList } from '@trigger-picker/react';
import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { buildChoiceRows, type ChoiceOption, type ChoiceRow, isOption } from './choice-rows.ts';
import { readListKey } from './list-keys.ts';
import { type ListWindow, useListWindow } from './use-list-window.ts';

/** What a list has to be able to do for a listbox. */
export type ListboxSource = Pick<
  ChoicesList,
  | 'choices'
  | 'isComplete'
  | 'search'
  | 'error'
  | 'hasMore'
  | 'isLoadingMore'
  | 'loadMore'
  | 'isSearching'
>;

/** An open list of choices: its rows, its highlight, its keys. */
export interface Listbox {
  readonly id: string;
  readonly rows: readonly ChoiceRow[];
  readonly window: ListWindow;
  /** The row that the keys are at. */
  readonly active: ChoiceOption | undefined;
  readonly count: number;
  readonly hasMore: boolean;
  readonly pick: (option: ChoiceOption) => void;
  readonly setActive: (option: ChoiceOption | undefined) => void;
  /** For the element that has the focus. */
  readonly keyProps: {
    readonly 'aria-controls': string;
    readonly 'aria-activedescendant': string | undefined;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
}

/** How a listbox behaves. */
export interface ListboxOptions {
  readonly list: ListboxSource;
  readonly onPick: (choice: Choice) => void;
  /** The row to begin at, by its key. */
  readonly initialKey?: string | undefined;
  /** Begin at a row even if none is chosen: Enter takes it. @default false */
  readonly startsActive?: boolean;
  /** Home and End belong to the text in the input. */
  readonly hasText?: boolean;
  /** @default true */
  readonly isOpen?: boolean;
}

/** The id of a row's element. */
export function optionId(listId: string, { at }: ChoiceOption): string {
  return `${listId}-${at}`;
}

/** Runs the list of a dropdown. */
export function useListbox(options: ListboxOptions): Listbox {
  const {
    list,
    onPick,
    initialKey,
    startsActive = false,
    hasText = false,
    isOpen = true,
  } = options;
  const id = useId();
  const rows = useMemo(() => buildChoiceRows(list.choices), [list.choices]);
  const selectable = useMemo(() => rows.filter(isOption), [rows]);
  const window = useListWindow(rows);
  // A row by its key: when rows come or go, the highlight stays on the same choice.
  const [highlight, setHighlight] = useState({ key: initialKey, search: list.search });
  const isStale = highlight.search !== list.search;
  const found = isStale ? undefined : selectable.find(({ key }) => key === highlight.key);
  const active = found ?? (startsActive ? selectable[0] : undefined);
  const row = active ? rows.indexOf(active) : -1;

  const { scrollTo, isAtEnd } = window;
  useEffect(() => {
    // Only when the highlight moves: the user may scroll away from it.
    if (row >= 0) scrollTo(row);
  }, [row, scrollTo]);

  const { hasMore, isLoadingMore, loadMore, error } = list;
  // A page that failed waits for the user's retry.
  const wantsMore = isOpen && hasMore && !isLoadingMore && error === null && isAtEnd;
  useEffect(() => {
    if (wantsMore) loadMore();
  });

  const setActive = (option: ChoiceOption | undefined) =>
    setHighlight({ key: option?.key, search: list.search });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const command = readListKey(event.key, {
      at: active?.at ?? -1,
      count: selectable.length,
      hasText,
    });
    if (command === undefined) return;
    event.preventDefault();
    const target = command === 'pick' ? active : selectable[command.move];
    if (!target) return;
    if (command !== 'pick') setActive(target);
    // What is highlighted may not be what the user means, as long as more could come of what they typed.
    else if (!list.isSearching || list.isComplete) onPick(target.choice);
  };

  return {
    id,
    rows,
    window,
    active,
    count: selectable.length,
    hasMore,
    pick: ({ choice }) => onPick(choice),
    setActive,
    keyProps: {
      'aria-controls': id,
      'aria-activedescendant': active && optionId(id, active),
      onKeyDown,
    },
  };
}
