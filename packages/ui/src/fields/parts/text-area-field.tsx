'use client';
import type { CSSProperties, ReactNode, TextareaHTMLAttributes } from 'react';
import { useLiveStyle } from '../../internals/use-live-style.ts';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from './field-frame.tsx';
import { controlAttributes } from './field-ids.ts';
import { useFieldUi } from './use-field-ui.ts';

/** However many lines the vendor asks for, the field fits on a screen. */
const MOST_LINES = 24;

interface TextAreaFieldProps extends FieldProps<string> {
  /** The slot of the text area. @default 'field-area' */
  readonly as?: 'field-area' | 'field-code';
  readonly area?: TextareaHTMLAttributes<HTMLTextAreaElement>;
  /** Where the parameter does not say. @default 1 */
  readonly defaultLines?: number;
  readonly note?: ReactNode;
}

/** Several lines of text, as they are typed. */
export function TextAreaField(all: TextAreaFieldProps) {
  const { as = 'field-area', area, note, defaultLines = 1, ...props } = all;
  const { slot } = useFieldUi();
  const { field, value, onChange, onBlur } = props;
  const { placeholder, readOnly, lines = defaultLines } = field.parameter;
  const rows = Math.min(Math.max(lines, 1), MOST_LINES);
  const size = useLiveStyle({ '--tp-lines': rows } as CSSProperties);
  return (
    <FieldFrame {...props} note={note}>
      <textarea
        {...slot(as)}
        autoComplete="off"
        placeholder={placeholder}
        readOnly={readOnly}
        rows={rows}
        style={size}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
        {...area}
        {...controlAttributes(props, Boolean(note))}
      />
    </FieldFrame>
  );
}
