'use client';
import type { FilterValueProps } from './filter-value-props.ts';
import { TextValue } from './text-value.tsx';

/** A number, as it is typed: what cannot be read as one is kept and explained. */
export function NumberValue(props: FilterValueProps) {
  return <TextValue {...props} attributes={{ inputMode: 'decimal', ...props.attributes }} />;
}
