import { type Field, filterConditions, isFilterTree, mappingLabels } from '@trigger-picker/core';
import type { FieldShape } from './lazy-renderer.ts';

/** What the fields of kinds that load are going to look like. */

/** A line for each field of the mapping, in a box. */
export function mappingShape(singles: number): (field: Field) => FieldShape {
  return ({ parameter }) => {
    const lines = singles + mappingLabels(parameter).length;
    return { height: `calc(${lines} * (var(--tp-control) + 0.375rem) + 0.875rem + 2px)` };
  };
}

/** The offer of a first condition, or roughly as many lines as there are conditions. */
export function filterShape(_field: Field, value: unknown): FieldShape {
  const conditions = isFilterTree(value) ? filterConditions(value).length : 0;
  return { height: conditions === 0 ? '2.875rem' : `${conditions * 4.5 + 3}rem` };
}
