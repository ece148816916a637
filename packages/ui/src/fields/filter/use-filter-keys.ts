'use client';
import type { Field } from '@trigger-picker/core';
import { useMemo } from 'react';
import { type FieldChoices, useFieldChoices } from '../choice/use-field-choices.ts';

/** The fields that a filter can go by. */
export interface FilterKeys {
  readonly list: FieldChoices;
  /** There is no list: any field can be typed in. */
  readonly isFree: boolean;
  readonly labelOf: (key: string) => string;
}

/** The fields to filter by: named by the parameter, or loaded, or free. */
export function useFilterKeys(field: Field): FilterKeys {
  const { keys, keysSource } = field.parameter.filter ?? {};
  const own = useMemo(() => (keys ?? []).map((key) => ({ value: key, label: key })), [keys]);
  const list = useFieldChoices(field, own);
  return {
    list,
    isFree: keys === undefined && keysSource === undefined,
    labelOf: (key) => list.loaded.find(({ value }) => value === key)?.label ?? key,
  };
}
