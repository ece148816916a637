'use client';
import type { InputHTMLAttributes, ReactNode } from 'react';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';
import { useFieldUi } from './use-field-ui.ts';

interface TextFieldProps extends FieldProps<string> {
  /** The slot of the input. @default 'field-input' */
  readonly as?: 'field-input' | 'field-number' | 'field-secret';
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
  readonly note?: ReactNode;
  /** Beside the input, at its end. */
  readonly action?: ReactNode;
}

/** One line of text, as it is typed. */
export function TextField({ as = 'field-input', input, note, action, ...props }: TextFieldProps) {
  const { slot } = useFieldUi();
  const { field, value, onChange, onBlur } = props;
  const { placeholder, readOnly } = field.parameter;
  return (
    <FieldFrame {...props} note={note}>
      <input
        {...slot(as)}
        type="text"
        autoComplete="off"
        placeholder={placeholder}
        readOnly={readOnly}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        {...input}
        {...controlAttributes(props, Boolean(note))}
      />
      {action}
    </FieldFrame>
  );
}
