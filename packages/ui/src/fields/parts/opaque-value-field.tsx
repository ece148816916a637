'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { useUi } from '../../internals/ui-context.tsx';
import { Button } from '../../primitives/button.tsx';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';

interface OpaqueValueFieldProps extends FieldProps<OpaqueValue> {
  /** Empties the field, so that it can be filled in again. */
  readonly onRemove: () => void;
}

/** A saved value that its field cannot draw: shown as it is, sent as it is, until the user removes it. */
export function OpaqueValueField({ onRemove, ...props }: OpaqueValueFieldProps) {
  const { t } = useUi();
  const { value, field, onBlur } = props;
  return (
    <FieldFrame
      {...props}
      note={
        <>
          <span className="tp-note">{t('form.opaque')}</span>
          {!field.parameter.readOnly && (
            <Button size="small" onClick={onRemove}>
              {t('form.opaque.remove')}
            </Button>
          )}
        </>
      }
    >
      <textarea
        {...controlAttributes(props, true)}
        className="tp-input tp-area tp-code"
        data-slot="opaque-value"
        dir="ltr"
        readOnly
        rows={1}
        value={indent(value.json)}
        onBlur={onBlur}
      />
    </FieldFrame>
  );
}

/** The same JSON, easier to read. */
function indent(json: string): string {
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return json;
  }
}
