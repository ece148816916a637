'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';
import { indentJson } from './json-text.ts';
import { useFieldUi } from './use-field-ui.ts';

interface OpaqueValueFieldProps extends FieldProps<OpaqueValue> {
  /** Empties the field, so that it can be filled in again. */
  readonly onRemove: () => void;
}

/** A saved value that its field cannot draw: shown as it is, sent as it is, until the user removes it. */
export function OpaqueValueField({ onRemove, ...props }: OpaqueValueFieldProps) {
  const { t, slot } = useFieldUi();
  const { value, field, onBlur } = props;
  return (
    <FieldFrame
      {...props}
      note={
        <>
          <span {...slot('field-note-text')}>{t('form.opaque')}</span>
          {!field.parameter.readOnly && (
            <button type="button" {...slot('field-note-action')} onClick={onRemove}>
              {t('form.opaque.remove')}
            </button>
          )}
        </>
      }
    >
      <textarea
        {...slot(field.input.isSecret ? 'field-json-secret' : 'field-json')}
        {...controlAttributes(props, true)}
        dir="ltr"
        readOnly
        rows={1}
        value={indentJson(value.json)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}
