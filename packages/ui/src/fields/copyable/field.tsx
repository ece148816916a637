'use client';
import type { FieldProps } from '../field-props.ts';
import { FieldFrame } from '../parts/field-frame.tsx';
import { CopyableText } from './copyable-text.tsx';

/** A text to take elsewhere. Nothing of it is sent. */
export function CopyableField(props: FieldProps<null>) {
  const { title, defaultValue: text } = props.field.parameter;
  return (
    <FieldFrame {...props} isOnlyRead>
      {typeof text === 'string' && text !== '' && <CopyableText text={text} title={title} />}
    </FieldFrame>
  );
}
