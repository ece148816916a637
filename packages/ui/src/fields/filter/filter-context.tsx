'use client';
import type { FilterProblem, FilterRules, FilterTree } from '@trigger-picker/core';
import { createContext, useContext } from 'react';
import type { FilterKeys } from './use-filter-keys.ts';

/** What goes with a change. */
export interface FilterEffects {
  /** Which part has the focus once the new tree is drawn: a name of `focusName`. */
  readonly focus?: string;
  /** Tells a screen reader what was done. */
  readonly said?: string;
}

/** What the rows of a filter share. */
export interface FilterContextValue {
  readonly tree: FilterTree;
  readonly rules: FilterRules | undefined;
  readonly keys: FilterKeys;
  readonly isReadOnly: boolean;
  /** What is wrong, by condition; empty until the user has left the filter once. */
  readonly problems: ReadonlyMap<string, FilterProblem>;
  readonly id: string;
  readonly change: (tree: FilterTree, effects?: FilterEffects) => void;
  /** The same for a tree with one more condition: the focus goes there. */
  readonly add: (tree: FilterTree) => void;
}

export const FilterContext = createContext<FilterContextValue | null>(null);

/** The filter around a row. */
export function useFilter(): FilterContextValue {
  const context = useContext(FilterContext);
  if (!context) throw new Error('A row of a filter stands outside of one.');
  return context;
}

/** Names of the parts that a change can move the focus to: they stand in `data-focus`. */
export const focusName = {
  field: (conditionId: string) => `field ${conditionId}`,
  menu: (conditionId: string) => `menu ${conditionId}`,
  remove: (conditionId: string) => `remove ${conditionId}`,
  add: 'add',
} as const;
