import type { FilterControlAttributes } from '../filter-part.ts';

/** What an editor of a condition's value takes. */
export interface FilterValueProps {
  /** As it was typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly readOnly: boolean;
  readonly attributes: FilterControlAttributes;
}
