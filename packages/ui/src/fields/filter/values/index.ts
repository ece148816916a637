import type { FilterArgument } from '@trigger-picker/core';
import type { ComponentType } from 'react';
import { DateValue } from './date-value.tsx';
import type { FilterValueProps } from './filter-value-props.ts';
import { ListValue } from './list-value.tsx';
import { NumberValue } from './number-value.tsx';
import { TextValue } from './text-value.tsx';

/** How each type of value is edited; `null`: the comparison takes none. */
export const filterValues: Readonly<
  Record<FilterArgument, ComponentType<FilterValueProps> | null>
> = {
  none: null,
  text: TextValue,
  number: NumberValue,
  date: DateValue,
  list: ListValue,
};

/** Types of value that take a line of their own, or none: what stands above has the whole width. */
export const wideValues: ReadonlySet<FilterArgument> = new Set(['none', 'date', 'list']);
