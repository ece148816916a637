'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';

/** An e-mail address. A text input with an address's keyboard: `type=email` would change what was typed. */
export function EmailField(props: FieldProps<string>) {
  return (
    <TextField
      {...props}
      input={{ inputMode: 'email', autoCapitalize: 'none', spellCheck: false }}
    />
  );
}
