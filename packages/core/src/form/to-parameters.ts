import type { JsonObject, JsonValue } from '../contract/json.ts';
import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { writeValue } from './field-value.ts';
import { initialValues } from './initial-values.ts';
import { isSameJson, ownValue } from './json.ts';
import { parameterChanges } from './parameter-changes.ts';

/** What the parameters are for. */
export type ToParametersOptions =
  | {
      /** The whole object, for a new subscription or a stored configuration. */
      readonly mode: 'create';
      /** The configuration that the form was opened on: what the user did not touch stays as it is there. */
      readonly saved?: JsonObject;
      /** Ids of unknown saved parameters that the user has removed. */
      readonly remove?: readonly string[];
    }
  | {
      /** Only what changed, for a subscription that runs: `null` removes a key. */
      readonly mode: 'update';
      readonly saved: JsonObject;
      readonly remove?: readonly string[];
    };

/** The parameters that a form stands for. Ids are data: `__proto__` becomes an own key like any other. */
export function toParameters(
  fields: readonly Field[],
  values: FormValues,
  { mode, saved, remove = [] }: ToParametersOptions,
): JsonObject {
  const entries = saved
    ? editedParameters(fields, values, saved, remove)
    : newParameters(fields, values);
  const current = Object.fromEntries(entries);
  return mode === 'update' ? parameterChanges(saved, current) : current;
}

type Entries = Map<string, JsonValue>;

function newParameters(fields: readonly Field[], values: FormValues): Entries {
  const entries: Entries = new Map();
  for (const field of activeFields(fields, ({ name }) => values[name])) {
    put(entries, field.id, writeValue(field, values[field.name]));
  }
  return entries;
}

function editedParameters(
  fields: readonly Field[],
  values: FormValues,
  saved: JsonObject,
  remove: readonly string[],
): Entries {
  const start = initialValues(fields, saved);
  // What no field stood for when the form was opened is not the form's to drop.
  const entries: Entries = new Map();
  for (const [id, json] of Object.entries(saved)) {
    if (!start.ids.has(id) && !remove.includes(id)) put(entries, id, json);
  }
  for (const field of activeFields(fields, ({ name }) => values[name])) {
    const { name, id } = field;
    const untouched = isSameJson(values[name], start.values[name]);
    const keeps = untouched && (start.active.has(name) || start.restored.has(name));
    put(entries, id, keeps ? ownValue(saved, id) : writeValue(field, values[name]));
  }
  return entries;
}

function put(entries: Entries, id: string, json: JsonValue | undefined): void {
  if (json === undefined) entries.delete(id);
  else entries.set(id, json);
}
