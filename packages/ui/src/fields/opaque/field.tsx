'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { JsonField } from '../parts/json-field.tsx';

/** A kind of which only the name is known: its JSON, as text. */
export function OpaqueField(props: FieldProps<OpaqueValue>) {
  return <JsonField {...props} />;
}
