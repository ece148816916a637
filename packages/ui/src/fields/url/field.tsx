'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';

const input = { inputMode: 'url', dir: 'ltr', autoCapitalize: 'none', spellCheck: false } as const;

/** An address. It reads from left to right in every language. */
export function UrlField(props: FieldProps<string>) {
  return <TextField {...props} input={input} />;
}
