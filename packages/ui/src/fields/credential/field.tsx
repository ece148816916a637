'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import { useState } from 'react';
import type { FieldProps } from '../field-props.ts';
import { JsonField } from '../parts/json-field.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** Sign-in data of which the shape is not known: masked until the user asks to see it. */
export function CredentialField(props: FieldProps<OpaqueValue>) {
  const [isShown, setIsShown] = useState(false);
  const { t, slot } = useFieldUi();
  const { title } = props.field.parameter;
  return (
    <JsonField
      {...props}
      as={isShown ? 'field-json' : 'field-json-secret'}
      hint={
        <button
          type="button"
          {...slot('field-note-action')}
          aria-label={t(isShown ? 'form.hideSecret' : 'form.showSecret', { title })}
          onClick={() => setIsShown(!isShown)}
        >
          {t(isShown ? 'form.hide' : 'form.show')}
        </button>
      }
    />
  );
}
