import type { JsonObject, JsonValue } from '../contract/json.ts';
import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { readValue } from './field-value.ts';
import { ownValue } from './json.ts';

/** What a form starts from. */
export interface InitialValues {
  readonly values: FormValues;
  /** Names of the fields that take part at the start. */
  readonly active: ReadonlySet<string>;
  /** Names of the fields whose value is a saved one. */
  readonly restored: ReadonlySet<string>;
  /** Wire ids that a field stands for at the start. */
  readonly ids: ReadonlySet<string>;
}

/**
 * The start of a form: defaults for a new one, saved values and nothing else for one that is edited. A field
 * that its parents hide for now starts from what was saved under its id, if nothing else stands for that, and
 * otherwise from its default, as it would in a new form.
 */
export function initialValues(fields: readonly Field[], saved?: JsonObject): InitialValues {
  const start = (field: Field) =>
    saved ? readValue(field, ownValue(saved, field.id)) : defaultValue(field);
  const shown = activeFields(fields, start);
  const active = new Set<string>(shown.map(({ name }) => name));
  const ids = new Set(shown.map(({ id }) => id));
  const isRestored = ({ name, id }: Field) =>
    saved !== undefined && Object.hasOwn(saved, id) && (active.has(name) || !ids.has(id));
  const restored = fields.filter(isRestored).map(({ name }) => name);
  const values = fields.map((field) => [
    field.name,
    active.has(field.name) || isRestored(field) ? start(field) : defaultValue(field),
  ]);
  return { values: Object.fromEntries(values), active, restored: new Set(restored), ids };
}

function defaultValue(field: Field): unknown {
  const { parameter } = field;
  const { hasValue = true, startValue } = field.input;
  const json = hasValue ? (parameter.defaultValue ?? undefined) : undefined;
  if (json !== undefined && !isPlaceholder(json)) return readValue(field, json);
  return startValue?.(parameter) ?? readValue(field, undefined);
}

/** `{{settings.calendar}}` and the like belong to the vendor's own editor; here they would be sent as text. */
function isPlaceholder(json: JsonValue): boolean {
  return typeof json === 'string' && /\{\{\s*settings\./.test(json);
}
