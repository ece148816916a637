import type { JsonValue } from '../contract/json.ts';
import { inputKinds } from '../inputs/index.ts';
import type { InputKind } from '../inputs/input-kind.ts';
import { fromOpaque, isOpaque, toOpaque } from '../inputs/opaque-value.ts';
import type { Field } from './field.ts';

/** The kind of a field, for any value: which one it is was checked with `isValue`. */
export function kindOf(field: Field): InputKind {
  return inputKinds[field.kind];
}

/** The form value of a wire value. What the kind cannot show is kept as it is. */
export function readValue(field: Field, json: JsonValue | undefined): unknown {
  const kind = kindOf(field);
  if (json === undefined || json === null) return kind.emptyValue(field.parameter);
  return kind.fromWire(json, field.parameter) ?? toOpaque(json);
}

/** The wire value of a form value; `undefined` when there is nothing to send. */
export function writeValue(field: Field, value: unknown): JsonValue | undefined {
  if (isOpaque(value)) return fromOpaque(value);
  return kindOf(field).toWire(sound(field, value), field.parameter);
}

/** Whether a field is left empty. */
export function isEmptyValue(field: Field, value: unknown): boolean {
  if (isOpaque(value)) return fromOpaque(value) === undefined;
  return kindOf(field).isEmpty(sound(field, value));
}

/** A value that the kind did not make, such as the `undefined` of a field that has just come, counts as empty. */
function sound(field: Field, value: unknown): unknown {
  const kind = kindOf(field);
  return kind.isValue(value) ? value : kind.emptyValue(field.parameter);
}
