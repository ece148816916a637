'use client';
import type { MappingValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { MappingField } from '../parts/mapping-field.tsx';

const singles = {
  mainInput: { title: 'form.mapping.mainInput', source: 'mainInputSource' },
  dependentInput: { title: 'form.mapping.dependentInput', source: 'dependentInputSource' },
} as const;

/** A value, a second one that depends on it, and a mapping. */
export function ComboField(props: FieldProps<MappingValue<'mainInput' | 'dependentInput'>>) {
  return <MappingField {...props} singles={singles} />;
}
