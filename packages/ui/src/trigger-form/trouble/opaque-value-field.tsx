'use client';
import { isOpaque } from '@trigger-picker/core';
import type { FieldProps } from '../../fields/field-props.ts';
import { FieldFrame } from '../../fields/parts/field-frame.tsx';
import { controlAttributes } from '../../fields/parts/field-ids.ts';
import { indentJson } from '../../fields/parts/json-text.ts';
import { useTroubleUi } from './use-trouble-ui.ts';

/** A saved value that its field cannot draw: shown as it is, sent as it is, until the user removes it. */
export function OpaqueValueField(props: FieldProps) {
  const { t, slot } = useTroubleUi();
  const { value, field, onChange, onBlur } = props;
  const { input, parameter } = field;
  return (
    <FieldFrame
      {...props}
      note={
        <>
          <span {...slot('field-note-text')}>{t('form.opaque')}</span>
          {!parameter.readOnly && (
            <button
              type="button"
              {...slot('field-note-action')}
              onClick={() => onChange(input.emptyValue(parameter))}
            >
              {t('form.opaque.remove')}
            </button>
          )}
        </>
      }
    >
      <textarea
        {...slot(input.isSecret ? 'field-json-secret' : 'field-json')}
        {...controlAttributes(props, true)}
        dir="ltr"
        readOnly
        rows={1}
        value={isOpaque(value) ? indentJson(value.json) : ''}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
