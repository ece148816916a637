'use client';
import { type FilterCondition, setField } from '@trigger-picker/core';
import type { HTMLAttributes } from 'react';
import { ChoiceSelect } from '../choice/choice-select.tsx';
import { useFilter } from './filter-context.tsx';
import { useFilterUi } from './use-filter-ui.ts';

interface PartProps {
  readonly condition: FilterCondition;
  readonly attributes: HTMLAttributes<HTMLElement>;
}

/** Which field of the event a condition looks at. */
export function FilterKey({ condition, attributes }: PartProps) {
  const { tree, keys, isReadOnly, change } = useFilter();
  const { t, slot } = useFilterUi();
  const { id, field } = condition;
  const title = t('filter.field');
  const set = (next: string) => change(setField(tree, id, next));
  if (keys.isFree) {
    return (
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        {...slot('filter-input')}
        data-small=""
        aria-label={title}
        placeholder={title}
        readOnly={isReadOnly}
        value={field}
        onChange={(event) => set(event.target.value)}
        {...attributes}
      />
    );
  }
  return (
    <ChoiceSelect
      list={keys.list}
      title={title}
      value={field}
      chosen={
        field === '' ? undefined : { text: keys.labelOf(field), isLabelled: true, isForeign: false }
      }
      onPick={({ value }) => set(String(value))}
      placeholder={title}
      isReadOnly={isReadOnly}
      isSmall
      attributes={{ 'aria-label': title, ...attributes }}
    />
  );
}
