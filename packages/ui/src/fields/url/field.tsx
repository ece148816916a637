'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';

/** An address. */
export function UrlField(props: FieldProps<string>) {
  return (
    <TextField {...props} input={{ inputMode: 'url', autoCapitalize: 'none', spellCheck: false }} />
  );
}
