'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';

const area = {
  className: 'tp-code',
  dir: 'ltr',
  spellCheck: false,
  autoCapitalize: 'none',
} as const;

/** A kind of which only the name is known: its JSON, as text. */
export function OpaqueField(props: FieldProps<OpaqueValue>) {
  const { t } = useUi();
  const { value, onChange, field } = props;
  const type = field.parameter.wireType.slice(0, 60);
  return (
    <TextAreaField
      {...props}
      value={value.json}
      onChange={(json) => onChange({ kind: 'opaque', json })}
      area={area}
      note={t('form.kind.opaque', { type })}
    />
  );
}
