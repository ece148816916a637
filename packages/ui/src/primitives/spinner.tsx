'use client';
import type { HTMLAttributes } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** What a spinner takes. */
export type SpinnerProps = HTMLAttributes<HTMLSpanElement>;

/** Something is going on. Decorative: the words beside it say what. */
export const Spinner = replaceable('Spinner', OwnSpinner);

function OwnSpinner({ className, ...props }: SpinnerProps) {
  const { slot } = usePrimitiveUi();
  return <span aria-hidden="true" {...slot('spinner', className)} {...props} />;
}
