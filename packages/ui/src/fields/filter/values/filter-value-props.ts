import type { HTMLAttributes } from 'react';

/** What an editor of a condition's value takes. */
export interface FilterValueProps {
  /** As it was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly: boolean;
  /** Ties the control to what is wrong with it. */
  readonly attributes: HTMLAttributes<HTMLElement>;
}
