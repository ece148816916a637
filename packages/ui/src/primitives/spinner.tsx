'use client';
import type { HTMLAttributes } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { useUi } from '../internals/ui-context.tsx';

/** What a spinner takes. */
export type SpinnerProps = HTMLAttributes<HTMLSpanElement>;

/** Something is going on. Decorative: the words beside it say what. */
export const Spinner = replaceable('Spinner', OwnSpinner);

function OwnSpinner({ className, ...props }: SpinnerProps) {
  const { slot } = useUi();
  return <span aria-hidden="true" {...slot('spinner', className)} {...props} />;
}
