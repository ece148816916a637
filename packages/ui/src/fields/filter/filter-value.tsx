'use client';
import {
  type FilterArgument,
  type FilterCondition,
  filterOperator,
  setValue,
} from '@trigger-picker/core';
import type { InputHTMLAttributes } from 'react';
import { useUi } from '../../internals/ui-context.tsx';
import { useFilter } from './filter-context.tsx';

interface PartProps {
  readonly condition: FilterCondition;
  readonly attributes: InputHTMLAttributes<HTMLInputElement>;
}

type Editor = (text: string) => InputHTMLAttributes<HTMLInputElement>;

/** How each type of value is typed in. */
const editors: Readonly<Record<Exclude<FilterArgument, 'none'>, Editor>> = {
  text: () => ({ type: 'text' }),
  list: () => ({ type: 'text' }),
  number: () => ({ type: 'text', inputMode: 'decimal' }),
  // A day is picked from a calendar; a time, or what no calendar can show, stays as it was typed.
  date: (text) => ({ type: text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text) ? 'date' : 'text' }),
};

/** What a condition compares with; nothing where its operator takes nothing. */
export function FilterValuePart({ condition, attributes }: PartProps) {
  const { tree, isReadOnly, change } = useFilter();
  const { t } = useUi();
  const { id, operator, text } = condition;
  const { argument } = filterOperator(operator);
  if (argument === 'none') return null;
  return (
    <input
      autoComplete="off"
      className="tp-input"
      data-small=""
      aria-label={t('filter.value')}
      placeholder={t(argument === 'list' ? 'filter.list' : 'filter.value')}
      readOnly={isReadOnly}
      value={text}
      onChange={(event) => change(setValue(tree, id, event.target.value))}
      {...editors[argument](text)}
      {...attributes}
    />
  );
}
