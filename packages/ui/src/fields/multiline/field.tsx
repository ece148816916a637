'use client';
import type { FieldProps } from '../field-props.ts';
import { TextAreaField } from '../parts/text-area-field.tsx';
import { withVariables } from '../variables/with-variables.tsx';

/** Several lines of text. With one line it looks like a text field, and grows. */
export const MultilineField = withVariables(PlainField);

function PlainField(props: FieldProps<string>) {
  return <TextAreaField {...props} />;
}
