'use client';
import type { OpaqueValue } from '@trigger-picker/core';
import type { FieldProps } from '../field-props.ts';
import { JsonField } from '../parts/json-field.tsx';
import { useFieldUi } from '../parts/use-field-ui.ts';

/** An amount of time, of which the units are known and the way of writing it is not. */
export function TimeConstraintField(props: FieldProps<OpaqueValue>) {
  const { t, locale } = useFieldUi();
  const { units = [] } = props.field.parameter;
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(units);
  return <JsonField {...props} hint={units.length > 0 && t('form.kind.units', { units: list })} />;
}
