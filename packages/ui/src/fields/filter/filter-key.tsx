'use client';
import { setField } from '@trigger-picker/core';
import { useFilter } from './filter-context.tsx';
import { FilterInput } from './filter-input.tsx';
import type { FilterPartProps } from './filter-part.ts';
import { FilterSelect } from './filter-select.tsx';
import { useFilterUi } from './use-filter-ui.ts';

/** Which field of the event a condition looks at. */
export function FilterKey({ condition: { id, field }, attributes }: FilterPartProps) {
  const { tree, keys, isReadOnly, change } = useFilter();
  const { t } = useFilterUi();
  const title = t('filter.field');
  const set = (next: string) => change(setField(tree, id, next));
  if (keys.isFree) {
    return (
      <FilterInput
        label={title}
        autoCapitalize="none"
        spellCheck={false}
        readOnly={isReadOnly}
        value={field}
        onChange={set}
        {...attributes}
      />
    );
  }
  return (
    <FilterSelect
      list={keys.list}
      title={title}
      value={field}
      label={keys.labelOf(field)}
      onPick={set}
      attributes={attributes}
    />
  );
}
