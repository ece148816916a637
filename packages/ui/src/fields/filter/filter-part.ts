import type { FilterCondition } from '@trigger-picker/core';
import type { AriaAttributes } from 'react';

/** Of the control of a part: what ties it to what is wrong with it, and the name that the focus finds it by. */
export interface FilterControlAttributes extends AriaAttributes {
  readonly 'data-focus'?: string;
  readonly inputMode?: 'decimal';
}

/** What a part of a condition takes. */
export interface FilterPartProps {
  readonly condition: FilterCondition;
  readonly attributes: FilterControlAttributes;
}
