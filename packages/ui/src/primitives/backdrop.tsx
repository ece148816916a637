'use client';
import type { HTMLAttributes, Ref } from 'react';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/**
 * Dims the page behind a dialog. In place of Radix's overlay, which locks scrolling by a style element: that
 * needs a nonce under a strict policy and changes the host's body. What this needs stands in our sheet.
 */
export function Backdrop({
  className,
  ...props
}: HTMLAttributes<HTMLDivElement> & { readonly ref?: Ref<HTMLDivElement> }) {
  const { slot, rootAttributes } = usePrimitiveUi();
  return <div aria-hidden="true" {...slot('backdrop', className)} {...rootAttributes} {...props} />;
}
