'use client';
import { useState } from 'react';
import { Button } from '../../primitives/button.tsx';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** A secret, masked until the user asks to see it. */
export function PasswordField(props: FieldProps<string>) {
  const [isShown, setIsShown] = useState(false);
  const { t, slot } = useFieldUi();
  const { title } = props.field.parameter;
  return (
    <TextField
      {...props}
      as="field-secret"
      input={{
        type: isShown ? 'text' : 'password',
        // Not the user's own password here: browsers would fill that in where it says `off`.
        autoComplete: 'new-password',
        autoCapitalize: 'none',
        spellCheck: false,
      }}
      action={
        <Button
          {...slot('field-action')}
          variant="quiet"
          size="small"
          aria-label={t(isShown ? 'form.hideSecret' : 'form.showSecret', { title })}
          onClick={() => setIsShown(!isShown)}
        >
          {t(isShown ? 'form.hide' : 'form.show')}
        </Button>
      }
    />
  );
}
