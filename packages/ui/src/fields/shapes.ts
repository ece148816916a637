import { type Field, filterConditions, isFilterTree, mappingLabels } from '@trigger-picker/core';
import type { FieldShape } from './lazy-renderer.ts';

/** What the fields of kinds that load are going to look like. */

const DEFAULT_CODE_LINES = 4;

/** A code field: its lines between its edges, and how its keys work. */
export function codeShape({ parameter }: Field): FieldShape {
  const { lines = DEFAULT_CODE_LINES, readOnly } = parameter;
  return {
    height: `calc(${lines} * 1.125rem + 1rem + 2px)`,
    note: readOnly ? undefined : 'form.code.tab',
  };
}

/** A switch, or the answers to choose from. */
export function booleanShape({ parameter }: Field, value: unknown): FieldShape {
  const isSwitch = parameter.required && value !== null;
  return isSwitch ? { height: '1.5rem', isInline: true } : {};
}

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
