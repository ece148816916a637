'use client';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';

const area = {
  className: 'tp-code',
  dir: 'ltr',
  spellCheck: false,
  autoCapitalize: 'none',
  wrap: 'off',
} as const;

/** Source code. Tab leaves it, as it leaves every other field. */
export function CodeField(props: FieldProps<string>) {
  return <TextAreaField {...props} defaultLines={4} area={area} />;
}
