'use client';
import type { FilterProblem, FilterRules, FilterTree } from '@trigger-picker/core';
import { createContext, useContext } from 'react';
import type { FilterKeys } from './use-filter-keys.ts';

/** What the rows of a filter share. */
export interface FilterContextValue {
  readonly tree: FilterTree;
  readonly rules: FilterRules | undefined;
  readonly keys: FilterKeys;
  readonly isReadOnly: boolean;
  /** What is wrong, by condition; empty until the user has left the filter once. */
  readonly problems: ReadonlyMap<string, FilterProblem>;
  readonly id: string;
  readonly change: (tree: FilterTree) => void;
  /** Moves the focus once the next tree is drawn. */
  readonly focusNext: (name: string) => void;
  /** Tells a screen reader what the last action did. */
  readonly announce: (text: string) => void;
}

export const FilterContext = createContext<FilterContextValue | null>(null);

/** The filter around a row. */
export function useFilter(): FilterContextValue {
  const context = useContext(FilterContext);
  if (!context) throw new Error('A row of a filter stands outside of one.');
  return context;
}

/** Names for `focusNext`. */
export const focusName = {
  field: (conditionId: string) => `field ${conditionId}`,
  menu: (conditionId: string) => `menu ${conditionId}`,
  remove: (conditionId: string) => `remove ${conditionId}`,
  add: 'add',
} as const;

/** Marks a part that `focusNext` can name. */
export function focusTarget(name: string) {
  return { 'data-focus': name } as const;
}
