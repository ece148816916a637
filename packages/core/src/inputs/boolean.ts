import * as z from 'zod/mini';
import type { JsonValue } from '../contract/json.ts';
import type { InputKind } from './input-kind.ts';
import { wireTypes } from './wire-types.ts';

/** Yes or no; `null` is "not set". A new required one starts as no: there are two answers, and it needs one. */
export const boolean: InputKind<'boolean', boolean | null> = {
  name: 'boolean',
  wireTypes: wireTypes.boolean,
  confirmed: true,
  isValue,
  emptyValue: () => null,
  startValue: ({ required }) => (required ? false : null),
  isEmpty: (value) => value === null,
  // Some clients have saved the words: shown as what they mean, and sent back as they are until they change.
  fromWire: readBoolean,
  toWire: (value) => value ?? undefined,
  schema: ({ title }, messages) =>
    z.custom<boolean | null>(isValue, messages.INVALID_VALUE({ title })),
};

function readBoolean(json: JsonValue): boolean | undefined {
  if (json === true || json === 'true') return true;
  return json === false || json === 'false' ? false : undefined;
}

function isValue(value: unknown): value is boolean | null {
  return typeof value === 'boolean' || value === null;
}
