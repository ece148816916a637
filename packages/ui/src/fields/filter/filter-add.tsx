'use client';
import type { FilterTree } from '@trigger-picker/core';
import type { ReactNode } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { useFilter } from './filter-context.tsx';
import { useFilterUi } from './use-filter-ui.ts';

interface FilterAddProps {
  /** The formula with what the button adds. */
  readonly next: FilterTree;
  readonly children: ReactNode;
}

/** The button for one more condition, or for one more group. */
export function FilterAdd({ next, children }: FilterAddProps) {
  const { addProps } = useFilter();
  const { slot } = useFilterUi();
  return (
    <button type="button" {...slot('filter-action')} {...addProps(next)}>
      <Icon name="plus" {...slot('filter-action-icon')} />
      {children}
    </button>
  );
}
