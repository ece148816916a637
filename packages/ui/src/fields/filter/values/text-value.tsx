'use client';
import { FilterInput } from '../filter-input.tsx';
import { useFilterUi } from '../use-filter-ui.ts';
import type { FilterValueProps } from './filter-value-props.ts';

/** A value of any text. */
export function TextValue({ attributes, ...props }: FilterValueProps) {
  const { t } = useFilterUi();
  return <FilterInput label={t('filter.value')} {...props} {...attributes} />;
}
