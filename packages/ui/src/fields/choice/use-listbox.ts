'use client';
import { type Choice, isSameJson, type JsonValue } from '@trigger-picker/core';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import { buildChoiceRows, type ChoiceRows } from './choice-rows.ts';
import { readListKey } from './list-keys.ts';
import type { SelectList } from './select-list.ts';
import { type ListWindow, useListWindow } from './use-list-window.ts';
import { useMorePages } from './use-more-pages.ts';
import { useTypeAhead } from './use-type-ahead.ts';

/** An open list of choices: its rows, its highlight, its keys. */
export interface Listbox {
  readonly id: string;
  readonly list: SelectList;
  readonly rows: ChoiceRows;
  readonly window: ListWindow;
  /** The place of the row that the keys are at; -1: none. */
  readonly active: number;
  readonly pick: (choice: Choice) => void;
  /** For what the pointer is on. -1: nothing. */
  readonly point: (at: number) => void;
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
  readonly initial?: JsonValue | undefined;
  /** Begin at a row even if none is chosen: Enter takes it. @default false */
  readonly startsActive?: boolean;
  /** The focus is in a text to search with. @default true */
  readonly isText?: boolean;
  /** Home and End belong to what is in that text. */
  readonly hasText: boolean;
  /** @default true */
  readonly isOpen?: boolean;
}

/** Where the highlight is. It stays on the same value when rows come or go, and is new with each search. */
interface Highlight {
  readonly value: JsonValue | undefined;
  readonly search: string;
  /** The pointer is on it: it is in view, and stays where it is. */
  readonly isPointed: boolean;
}

const NOWHERE = { value: undefined, isPointed: false };

/** The id of a row's element. */
export function optionId(listId: string, at: number): string {
  return `${listId}-${at}`;
}

/** Runs the list of a dropdown. */
export function useListbox(options: ListboxOptions): Listbox {
  const { list, onPick, startsActive = false, isText = true, hasText, isOpen = true } = options;
  const { choices, search } = list;
  const id = useId();
  const rows = useMemo(() => buildChoiceRows(choices), [choices]);
  const findTyped = useTypeAhead();
  const [last, setLast] = useState<Highlight>({
    value: options.initial,
    search,
    isPointed: false,
  });
  const { value, isPointed } = last.search === search ? last : NOWHERE;
  const active = useMemo(() => {
    const { choices } = rows;
    const at =
      value === undefined ? -1 : choices.findIndex((choice) => isSameJson(choice.value, value));
    return at < 0 && startsActive && choices.length > 0 ? 0 : at;
  }, [rows, value, startsActive]);
  const window = useListWindow({
    offsets: rows.offsets,
    shown: isPointed ? -1 : active,
    search,
  });
  useMorePages(list, window, isOpen);

  const highlight = (at: number, isPointed: boolean) =>
    setLast({ value: rows.choices[at]?.value, search, isPointed });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { length: count } = rows.choices;
    const command = readListKey(event.key, { at: active, count, isText, hasText });
    if (command === undefined) return;
    event.preventDefault();
    if (command !== 'pick') {
      const to = 'move' in command ? command.move : findTyped(command.typed, rows.choices, active);
      if (to >= 0) highlight(to, false);
      return;
    }
    const choice = rows.choices[active];
    // What is highlighted may not be what the user means, as long as more could come of what they typed.
    if (choice && (!list.isSearching || list.isComplete)) onPick(choice);
  };

  return {
    id,
    list,
    rows,
    window,
    active,
    pick: onPick,
    point: (at) => highlight(at, true),
    keyProps: {
      'aria-controls': id,
      'aria-activedescendant': active < 0 ? undefined : optionId(id, active),
      onKeyDown,
    },
  };
}
