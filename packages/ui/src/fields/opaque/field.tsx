'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';

/** A kind of which only the name is known: its JSON, as text. */
export function OpaqueField(props: FieldProps<OpaqueValue>) {
  const { t } = useUi();
  const { value, onChange, field } = props;
  const { wireType, lines = 2 } = field.parameter;
  return (
    <TextAreaField
      {...props}
      value={value.json}
      onChange={(json) => onChange({ kind: 'opaque', json })}
      area={{ className: 'tp-code', rows: lines, spellCheck: false, autoCapitalize: 'none' }}
      note={t('form.kind.opaque', { type: wireType.slice(0, 60) })}
    />
  );
}
