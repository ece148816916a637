'use client';
import type { MappingValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { MappingField } from '../parts/mapping-field.tsx';

const singles = {
  objectMapping: { title: 'form.mapping.objectMapping', source: 'recordSource' },
} as const;

/** An object of the integration, and which of its fields stands for which label. */
export function FieldMapperField(props: FieldProps<MappingValue<'objectMapping'>>) {
  return <MappingField {...props} singles={singles} />;
}
