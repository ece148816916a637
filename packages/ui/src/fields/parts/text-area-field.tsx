'use client';
import type { CSSProperties, ReactNode, TextareaHTMLAttributes } from 'react';
import { classNames } from '../../internals/class-names.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';

/** However many lines the vendor asks for, the field fits on a screen. */
const MOST_LINES = 24;

interface TextAreaFieldProps extends FieldProps<string> {
  readonly area?: TextareaHTMLAttributes<HTMLTextAreaElement>;
  /** Where the parameter does not say. @default 1 */
  readonly defaultLines?: number;
  readonly note?: ReactNode;
}

/** Several lines of text, as they are typed. */
export function TextAreaField({ area, note, defaultLines = 1, ...props }: TextAreaFieldProps) {
  const { field, value, onChange, onBlur } = props;
  const { placeholder, readOnly, lines = defaultLines } = field.parameter;
  const rows = Math.min(Math.max(lines, 1), MOST_LINES);
  return (
    <FieldFrame {...props} note={note}>
      <textarea
        autoComplete="off"
        data-slot="field-input"
        placeholder={placeholder}
        readOnly={readOnly}
        rows={rows}
        style={{ '--tp-lines': rows } as CSSProperties}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        {...area}
        {...controlAttributes(props, Boolean(note))}
        className={classNames('tp-input tp-area', area?.className)}
      />
    </FieldFrame>
  );
}
