import type { JsonValue } from '../contract/json.ts';
import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';

/** Yes or no; `null` is "not set". A new required one starts as no: there are two answers, and it needs one. */
export const boolean: InputKind<'boolean', boolean | null> = buildKind('boolean', {
  isValue,
  emptyValue: () => null,
  startValue: ({ required }) => (required ? false : null),
  isEmpty: (value) => value === null,
  // Some clients have saved the words: shown as what they mean, and sent back as they are until they change.
  fromWire: readBoolean,
  toWire: (value) => value ?? undefined,
});

function readBoolean(json: JsonValue): boolean | undefined {
  if (json === true || json === 'true') return true;
  return json === false || json === 'false' ? false : undefined;
}

function isValue(value: unknown): value is boolean | null {
  return typeof value === 'boolean' || value === null;
}
