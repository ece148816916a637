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
  /** A complete list lacks it. It is used all the same. */
  readonly isForeign: (key: string) => boolean;
}

/** The fields to filter by: named by the parameter, or loaded, or free. */
export function useFilterKeys(field: Field): FilterKeys {
  const { keys, keysSource } = field.parameter.filter ?? {};
  const own = useMemo(() => (keys ?? []).map((key) => ({ value: key, label: key })), [keys]);
  const list = useFieldChoices(field, { own });
  const isFree = keys === undefined && keysSource === undefined;
  const find = (key: string) => list.loaded.find(({ value }) => value === key);
  return {
    list,
    isFree,
    labelOf: (key) => find(key)?.label ?? key,
    isForeign: (key) => !isFree && list.isComplete && key !== '' && !find(key),
  };
}
