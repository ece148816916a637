import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from '../internals/class-names.ts';
import { toDataAttributes } from '../internals/to-data-attributes.ts';

/** `primary`: the one thing to do. `quiet`: beside it. `danger`: takes something away. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** A button. While `busy` it keeps its place and its focus, and does nothing. */
export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'normal';
  /** Holds a pictogram only: give it an `aria-label`. */
  readonly iconOnly?: boolean;
  readonly busy?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export function Button({
  variant = 'secondary',
  size = 'normal',
  iconOnly = false,
  busy = false,
  className,
  children,
  onClick,
  ...props
}: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames('tp-button', className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...toDataAttributes({ variant, size, iconOnly, busy })}
      {...props}
    >
      {busy && <span className="tp-spinner" aria-hidden="true" />}
      {children}
    </button>
  );
}
