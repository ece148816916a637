'use client';
import { useFilterUi } from '../use-filter-ui.ts';
import type { FilterValueProps } from './filter-value-props.ts';

/** A value of any text. */
export function TextValue({ value, onChange, readOnly, attributes }: FilterValueProps) {
  const { t, slot } = useFilterUi();
  return (
    <input
      type="text"
      autoComplete="off"
      {...slot('filter-input')}
      data-small=""
      aria-label={t('filter.value')}
      placeholder={t('filter.value')}
      readOnly={readOnly}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      {...attributes}
    />
  );
}
