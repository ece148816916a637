'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';

/** A number, as it is typed: a number input would drop what it cannot read, and change it on a mouse wheel. */
export function NumberField(props: FieldProps<string>) {
  return <TextField {...props} as="field-number" input={{ inputMode: 'decimal' }} />;
}
