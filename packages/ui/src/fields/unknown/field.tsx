'use client';
import type { FieldProps } from '../field-props.ts';
import { TextField } from '../parts/text-field.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** How much of a type's name a notice repeats. */
const MAX_NAME = 60;

/** A kind of field from the future: text, and a word about it. */
export function UnknownField(props: FieldProps<string>) {
  const { t } = useFieldUi();
  const { wireType } = props.field.parameter;
  return (
    <TextField {...props} note={t('form.kind.unknown', { type: wireType.slice(0, MAX_NAME) })} />
  );
}
