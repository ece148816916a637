import type { JsonObject, JsonValue } from '../contract/json.ts';
import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { initialValues } from './initial-values.ts';

/** A saved parameter that no field stands for: the catalog has changed, or its parent's choice has. */
export interface UnknownParameter {
  readonly id: string;
  readonly value: JsonValue;
}

/** The saved parameters that the form does not show. They are kept until the user removes them. */
export function unknownParameters(
  fields: readonly Field[],
  saved: JsonObject,
  values?: FormValues,
): readonly UnknownParameter[] {
  const start = initialValues(fields, saved);
  const current = values ?? start.values;
  const shown = new Set(activeFields(fields, ({ name }) => current[name]).map(({ id }) => id));
  return Object.entries(saved).flatMap(([id, value]) =>
    value === undefined || start.ids.has(id) || shown.has(id) ? [] : [{ id, value }],
  );
}
