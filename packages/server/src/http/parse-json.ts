import { TriggerPickerError } from '@trigger-picker/core';
import { toText } from './read-bytes.ts';

/** Deeper than any filter formula, shallow enough for whatever walks it later. */
const maxDepth = 64;

/** The JSON of a request's body, or `BAD_REQUEST`. */
export function parseRequestJson(bytes: Uint8Array): unknown {
  const json = parseJson(bytes);
  if (json === undefined) {
    throw new TriggerPickerError('BAD_REQUEST', { message: 'The body is not JSON in UTF-8.' });
  }
  if (!isShallow(json, maxDepth)) {
    throw new TriggerPickerError('BAD_REQUEST', { message: 'The body is nested too deeply.' });
  }
  return json;
}

/** The value, or `undefined` for what is no JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(toText(bytes));
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return depth > 0 && Object.values(value).every((item) => isShallow(item, depth - 1));
}
