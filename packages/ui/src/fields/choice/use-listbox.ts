'use client';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { buildChoiceRows, type ChoiceOption, type ChoiceRows } from './choice-rows.ts';
import { readListKey } from './list-keys.ts';
import type { SelectList } from './select-list.ts';
import { type ListWindow, useListWindow } from './use-list-window.ts';
import { useMorePages } from './use-more-pages.ts';
import { useScrollToHighlight } from './use-scroll-to-highlight.ts';
import { useTypeAhead } from './use-type-ahead.ts';

/** An open list of choices: its rows, its highlight, its keys. */
export interface Listbox {
  readonly id: string;
  readonly rows: ChoiceRows;
  readonly window: ListWindow;
  /** The row that the keys are at. */
  readonly active: ChoiceOption | undefined;
  readonly hasMore: boolean;
  readonly pick: (option: ChoiceOption) => void;
  /** Without a scroll: for what the pointer is on. */
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
  readonly list: SelectList;
  readonly onPick: (choice: Choice) => void;
  /** The value to begin at. */
  readonly initial?: JsonValue;
  /** Begin at a row even if none is chosen: Enter takes it. @default false */
  readonly startsActive?: boolean;
  /** The focus is in a text to search with. @default true */
  readonly isText?: boolean;
  /** Home and End belong to what is in that text. */
  readonly hasText?: boolean;
  /** @default true */
  readonly isOpen?: boolean;
}

/** Where the highlight is. It stays on the same value when rows come or go, and is new with each search. */
interface Highlight {
  readonly value: JsonValue | undefined;
  readonly search: string;
  readonly isPointed: boolean;
}

/** The id of a row's element. */
export function optionId(listId: string, { at }: ChoiceOption): string {
  return `${listId}-${at}`;
}

/** Runs the list of a dropdown. */
export function useListbox(options: ListboxOptions): Listbox {
  const { list, onPick, startsActive = false, isText = true, hasText = false } = options;
  const { choices, search } = list;
  const id = useId();
  const rows = useMemo(() => buildChoiceRows(choices), [choices]);
  const window = useListWindow(rows.offsets);
  const findTyped = useTypeAhead();
  const [highlight, setHighlight] = useState<Highlight>({
    value: options.initial,
    search,
    isPointed: false,
  });
  const isCurrent = highlight.search === search;
  const wanted = isCurrent ? highlight.value : undefined;
  const active = useMemo(
    () => findActive(rows, wanted, startsActive),
    [rows, wanted, startsActive],
  );
  useScrollToHighlight(window, {
    place: active && rows.placeOf(active.at),
    search,
    isPointed: isCurrent && highlight.isPointed,
  });
  useMorePages(list, window, options.isOpen ?? true);

  const highlightRow = (at: number, isPointed: boolean) =>
    setHighlight({ value: rows.choices[at]?.value, search, isPointed });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = active?.at ?? -1;
    const command = readListKey(event.key, { at, count: rows.choices.length, isText, hasText });
    if (command === undefined) return;
    event.preventDefault();
    if (command !== 'pick') {
      const to = 'move' in command ? command.move : findTyped(command.typed, rows.choices, at);
      if (to >= 0) highlightRow(to, false);
    }
    // What is highlighted may not be what the user means, as long as more could come of what they typed.
    else if (active && (!list.isSearching || list.isComplete)) onPick(active.choice);
  };

  return {
    id,
    rows,
    window,
    active,
    hasMore: list.hasMore,
    pick: ({ choice }) => onPick(choice),
    setActive: (option) => highlightRow(option?.at ?? -1, true),
    keyProps: {
      'aria-controls': id,
      'aria-activedescendant': active && optionId(id, active),
      onKeyDown,
    },
  };
}

function findActive(
  { choices }: ChoiceRows,
  value: JsonValue | undefined,
  startsActive: boolean,
): ChoiceOption | undefined {
  const found = value === undefined ? -1 : choices.findIndex((one) => isSameJson(one.value, value));
  const at = found < 0 && startsActive ? 0 : found;
  const choice = choices[at];
  return choice && { choice, at };
}
