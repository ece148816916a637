'use client';
import type { ReactNode } from 'react';
import { Icon } from '../../primitives/icon.tsx';
import { useFilterUi } from './use-filter-ui.ts';

interface FilterAddProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** The button for one more condition, or for one more group. */
export function FilterAdd({ onClick, children }: FilterAddProps) {
  const { slot } = useFilterUi();
  return (
    <button type="button" {...slot('filter-action')} onClick={onClick}>
      <Icon name="plus" {...slot('filter-action-icon')} />
      {children}
    </button>
  );
}
