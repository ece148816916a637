'use client';
import { readListText, writeListText } from '@trigger-picker/core';
import { useState } from 'react';
import type { FilterValueProps } from './filter-value-props.ts';

/** A list that is typed item by item. */
export interface ListEditor {
  /** Items that are done. */
  readonly items: readonly string[];
  /** What is being typed: it counts already, so that nothing is lost when the user leaves. */
  readonly draft: string;
  readonly type: (text: string) => void;
  /** Makes an item of what is typed. */
  readonly commit: () => void;
  readonly remove: (at: number) => void;
}

/** Keeps the text of a list in step with its items and with what is being typed. */
export function useListValue({
  value,
  onChange,
}: Pick<FilterValueProps, 'value' | 'onChange'>): ListEditor {
  const [draft, setDraft] = useState('');
  const all = readListText(value);
  const typed = draft.trim();
  const items = typed !== '' && all.at(-1) === typed ? all.slice(0, -1) : all;
  const write = (next: readonly string[]) =>
    onChange(writeListText(next.map((item) => item.trim()).filter(Boolean)));
  return {
    items,
    draft,
    type: (text) => {
      const parts = text.split(',');
      const rest = (parts.pop() ?? '').trimStart();
      setDraft(rest);
      write([...items, ...parts, rest]);
    },
    commit: () => setDraft(''),
    remove: (at) => write([...items.toSpliced(at, 1), draft]),
  };
}
