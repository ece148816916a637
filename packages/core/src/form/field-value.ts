import type { JsonValue } from '../contract/json.ts';
import { fromOpaque, isOpaque, toOpaque } from '../inputs/opaque-value.ts';
import type { Field } from './field.ts';

/** The form value of a wire value. What the kind cannot show is kept as it is. */
export function readValue(field: Field, json: JsonValue | undefined): unknown {
  const { input } = field;
  if (json === undefined || json === null) return input.emptyValue(field.parameter);
  return input.fromWire(json, field.parameter) ?? toOpaque(json);
}

/** The wire value of a form value; `undefined` when there is nothing to send. */
export function writeValue(field: Field, value: unknown): JsonValue | undefined {
  if (isOpaque(value)) return fromOpaque(value);
  return field.input.toWire(sound(field, value), field.parameter);
}

/** Whether a field is left empty. */
export function isEmptyValue(field: Field, value: unknown): boolean {
  if (isOpaque(value)) return fromOpaque(value) === undefined;
  return field.input.isEmpty(sound(field, value));
}

/** A value that the kind did not make, such as the `undefined` of a field that has just come, counts as empty. */
function sound(field: Field, value: unknown): unknown {
  const { input } = field;
  return input.isValue(value) ? value : input.emptyValue(field.parameter);
}
