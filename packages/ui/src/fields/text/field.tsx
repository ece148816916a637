'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField as TextLine } from '../parts/text-field.tsx';
import { withVariables } from '../variables/with-variables.tsx';

/** One line of text. */
export const TextField = withVariables(PlainField);

function PlainField(props: FieldProps<string>) {
  return <TextLine {...props} />;
}
