import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { isEmptyValue, writeValue } from './field-value.ts';
import { isSameJson } from './json.ts';

/**
 * What the chosen values are called, by parameter id: the `labels` of a `TriggerConfig`. Static choices are
 * known here; what loaded ones were called comes from the form, by field name.
 */
export function toLabels(
  fields: readonly Field[],
  values: FormValues,
  shown: { readonly [fieldName: string]: string | undefined } = {},
): { readonly [parameterId: string]: string } {
  const entries = activeFields(fields, ({ name }) => values[name])
    .filter((field) => !isEmptyValue(field, values[field.name]))
    .flatMap((field) => {
      const label = shown[field.name] ?? staticLabel(field, values[field.name]);
      return label === undefined ? [] : [[field.id, label] as const];
    });
  return Object.fromEntries(entries);
}

function staticLabel(field: Field, value: unknown): string | undefined {
  const json = writeValue(field, value);
  return field.parameter.choices?.find((choice) => isSameJson(choice.value, json))?.label;
}
