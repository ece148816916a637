'use client';
import type { InputHTMLAttributes, ReactNode } from 'react';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';

interface TextFieldProps extends FieldProps<string> {
  readonly input?: InputHTMLAttributes<HTMLInputElement>;
  readonly note?: ReactNode;
  /** Beside the input, at its end. */
  readonly action?: ReactNode;
}

/** One line of text, as it is typed. */
export function TextField({ input, note, action, ...props }: TextFieldProps) {
  const { field, value, onChange, onBlur } = props;
  const { placeholder, readOnly } = field.parameter;
  return (
    <FieldFrame {...props} note={note}>
      <input
        type="text"
        autoComplete="off"
        className="tp-input"
        data-slot="field-input"
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
