'use client';
import { type Field, isSameJson, type JsonValue } from '@trigger-picker/core';
import { useEffect } from 'react';
import { useFormContext } from '../form-context.tsx';
import type { FieldChoices } from './use-field-choices.ts';

/** What is chosen, as it is shown. */
export interface Chosen {
  /** Its label, or the value itself where nobody knows one. */
  readonly text: string;
  readonly isLabelled: boolean;
  /** A complete list lacks it. It is sent all the same. */
  readonly isForeign: boolean;
}

/** What the chosen value is called; a name that the list knows is remembered for `labels`. */
export function useChosen(
  field: Field,
  value: JsonValue,
  list: Pick<FieldChoices, 'loaded' | 'isComplete' | 'isRefreshing' | 'status'>,
): Chosen | undefined {
  const { labelOf, rememberLabel } = useFormContext();
  const listed = listedLabel(value, list.loaded);
  const label = listed ?? (value === null ? undefined : labelOf(field.id, value));
  useEffect(() => {
    if (listed !== undefined && value !== null) rememberLabel(field.id, value, listed);
  }, [field.id, value, listed, rememberLabel]);
  // While a whole list is refreshed, what was said of it stands.
  const isWhole = list.isComplete || (list.isRefreshing && list.status === 'ready');
  if (value === null || (Array.isArray(value) && value.length === 0)) return undefined;
  return {
    text: label ?? toText(value),
    isLabelled: label !== undefined,
    isForeign: listed === undefined && isWhole,
  };
}

/** A value in plain characters. */
export function toText(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listedLabel(value: JsonValue, loaded: FieldChoices['loaded']): string | undefined {
  const labelOf = (item: JsonValue) =>
    loaded.find((choice) => isSameJson(choice.value, item))?.label;
  if (!Array.isArray(value)) return value === null ? undefined : labelOf(value);
  const labels = value.map(labelOf);
  return labels.every((label) => label !== undefined) && labels.length > 0
    ? labels.join(', ')
    : undefined;
}
