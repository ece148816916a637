'use client';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';

/** Source code. Tab leaves it, as it leaves every other field. */
export function CodeField(props: FieldProps<string>) {
  const { lines = 4 } = props.field.parameter;
  return (
    <TextAreaField
      {...props}
      area={{
        className: 'tp-code',
        rows: lines,
        spellCheck: false,
        autoCapitalize: 'none',
        wrap: 'off',
      }}
    />
  );
}
