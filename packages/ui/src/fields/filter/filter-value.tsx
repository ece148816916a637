'use client';
import { filterOperator, setValue } from '@trigger-picker/core';
import { useFilter } from './filter-context.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { filterValues } from './values/index.ts';

/** What a condition compares with; nothing where its operator takes nothing. */
export function FilterValuePart({ condition, attributes }: FilterPartProps) {
  const { tree, isReadOnly, change } = useFilter();
  const { id, operator, text } = condition;
  const Value = filterValues[filterOperator(operator).argument];
  return (
    Value && (
      <Value
        value={text}
        onChange={(next) => change(setValue(tree, id, next))}
        readOnly={isReadOnly}
        attributes={attributes}
      />
    )
  );
}
