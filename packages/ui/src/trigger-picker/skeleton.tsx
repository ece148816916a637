'use client';
import { Skeleton, type SkeletonProps } from '../primitives/skeleton.tsx';
import { usePickerUi } from './use-picker-ui.ts';

const lines: readonly Required<Pick<SkeletonProps, 'id' | 'length'>>[] = [
  { id: 'a', length: 'medium' },
  { id: 'b', length: 'short' },
  { id: 'c', length: 'long' },
  { id: 'd', length: 'medium' },
  { id: 'e', length: 'short' },
  { id: 'f', length: 'long' },
  { id: 'g', length: 'medium' },
  { id: 'h', length: 'short' },
];

/** The list's shape while it loads: rows of the final size, so that nothing moves when they come. */
export function TriggerPickerSkeleton() {
  const { slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-skeleton')} aria-hidden="true">
      <div {...slot('trigger-picker-skeleton-head')}>
        <Skeleton text="help" length="short" />
      </div>
      {lines.map(({ id, length }) => (
        <div key={id} {...slot('trigger-picker-skeleton-item')}>
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
