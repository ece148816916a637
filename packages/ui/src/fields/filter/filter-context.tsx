'use client';
import type { FilterProblem, FilterRules, FilterTree } from '@trigger-picker/core';
import { type ButtonHTMLAttributes, createContext, useContext } from 'react';
import type { FilterKeys } from './use-filter-keys.ts';

/** What goes with a change. */
export interface FilterEffects {
  /** Which part has the focus once the new tree is drawn: a name of `focusName`. @default what was added */
  readonly focus?: string;
  /** Tells a screen reader what was done. */
  readonly said?: string;
}

/** What a button takes that adds a condition. */
export type FilterAddProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onClick' | 'aria-disabled' | 'aria-describedby'
>;

/** What the rows of a filter share. */
export interface FilterContextValue {
  readonly tree: FilterTree;
  readonly rules: FilterRules | undefined;
  readonly keys: FilterKeys;
  readonly isReadOnly: boolean;
  /** What is wrong with a condition: once the user has left it, and the filter. */
  readonly problemOf: (conditionId: string) => FilterProblem | undefined;
  readonly id: string;
  readonly change: (tree: FilterTree, effects?: FilterEffects) => void;
  /** What a button takes that makes a tree with one more condition; where none can be added yet, it says why. */
  readonly addProps: (tree: FilterTree) => FilterAddProps;
  /** The user has left a condition: from now on what is wrong with it shows. */
  readonly leave: (conditionId: string) => void;
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
