'use client';
import type { HTMLAttributes } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** What a line that loads takes. */
export interface SkeletonProps extends HTMLAttributes<HTMLSpanElement> {
  /** How long the line will be, roughly: in words, so that no style stands in a server's HTML. @default 'full' */
  readonly length?: 'short' | 'medium' | 'long' | 'full';
  /** How high its text will be. @default 'body' */
  readonly text?: 'help' | 'body';
}

/** The place of a line of text while it loads, in its final height. Decorative: say "Loading…" beside it. */
export const Skeleton = replaceable('Skeleton', OwnSkeleton);

function OwnSkeleton({ length = 'full', text = 'body', className, ...props }: SkeletonProps) {
  const { slot } = usePrimitiveUi();
  return (
    <span
      aria-hidden="true"
      {...slot('skeleton', className)}
      {...toDataAttributes({ length, text })}
      {...props}
    />
  );
}
