'use client';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';

/** Several lines of text. With one line it looks like a text field, and grows. */
export function MultilineField(props: FieldProps<string>) {
  return <TextAreaField {...props} />;
}
