'use client';
import { Skeleton } from '../primitives/skeleton.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** A row's key, and how long its title is. */
const rows = [
  ['a', 'medium'],
  ['b', 'short'],
  ['c', 'long'],
  ['d', 'medium'],
  ['e', 'short'],
  ['f', 'long'],
  ['g', 'medium'],
  ['h', 'short'],
] as const;

/** The list's shape while it loads: rows of the final size, so that nothing moves when they come. */
export function TriggerPickerSkeleton() {
  const { slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-skeleton')} aria-hidden="true">
      <div {...slot('trigger-picker-skeleton-head')}>
        <Skeleton text="help" length="short" />
      </div>
      {rows.map(([key, length]) => (
        <div key={key} {...slot('trigger-picker-skeleton-item')}>
          <span {...slot('trigger-picker-skeleton-tile')} />
          <span {...slot('trigger-picker-skeleton-text')}>
            <Skeleton length={length} />
            <Skeleton text="help" length="full" />
          </span>
        </div>
      ))}
    </div>
  );
}
