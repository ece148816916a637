'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField as TextLine } from '../parts/text-field.tsx';

/** One line of text. */
export function TextField(props: FieldProps<string>) {
  return <TextLine {...props} />;
}
