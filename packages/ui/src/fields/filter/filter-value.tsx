'use client';
import { type FilterCondition, filterOperator, setValue } from '@trigger-picker/core';
import type { HTMLAttributes } from 'react';
import { useFilter } from './filter-context.tsx';
import { filterValues } from './values/index.ts';

interface PartProps {
  readonly condition: FilterCondition;
  readonly attributes: HTMLAttributes<HTMLElement>;
}

/** What a condition compares with; nothing where its operator takes nothing. */
export function FilterValuePart({ condition, attributes }: PartProps) {
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
