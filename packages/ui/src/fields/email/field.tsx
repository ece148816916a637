'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';

const input = {
  inputMode: 'email',
  dir: 'ltr',
  autoCapitalize: 'none',
  spellCheck: false,
} as const;

/** An e-mail address. A text input with an address's keyboard: `type=email` would change what was typed. */
export function EmailField(props: FieldProps<string>) {
  return <TextField {...props} input={input} />;
}
