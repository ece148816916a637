'use client';
import type { ButtonHTMLAttributes, Ref } from 'react';
import { replaceable } from '../internals/replaceable.tsx';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Spinner } from './spinner.tsx';
import { usePrimitiveUi } from './use-primitive-ui.ts';

/** `primary`: the one thing to do. `quiet`: beside it. `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** What a button takes. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** @default 'secondary' */
  readonly variant?: ButtonVariant;
  /** @default 'normal' */
  readonly size?: 'small' | 'normal';
  /** Holds a pictogram only: give it an `aria-label`. */
  readonly iconOnly?: boolean;
  /** Its work is going on: it keeps its place and the focus, and does nothing. */
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

/** A button. While `busy` it keeps its place and its focus, and does nothing. */
export const Button = replaceable('Button', OwnButton);

function OwnButton({
  variant = 'secondary',
  size = 'normal',
  iconOnly = false,
  busy = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  const { slot } = usePrimitiveUi();
  return (
    <button
      type="button"
      {...slot('button', className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...toDataAttributes({ variant, size, iconOnly, busy })}
      {...props}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
