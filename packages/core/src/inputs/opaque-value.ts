import type { JsonValue } from '../contract/json.ts';

/**
 * A value whose shape this version does not know: shown as JSON and sent back unchanged. It is held as text,
 * so that no form library that clones values can lose a key of it.
 */
export interface OpaqueValue {
  readonly kind: 'opaque';
  readonly json: string;
}

/** Whether a form value is an opaque one. Any field may hold one: a saved value that its kind cannot show. */
export function isOpaque(value: unknown): value is OpaqueValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'opaque' &&
    'json' in value &&
    typeof value.json === 'string'
  );
}

/** Wraps a wire value that cannot be shown in any better way. */
export function toOpaque(json: JsonValue): OpaqueValue {
  return { kind: 'opaque', json: JSON.stringify(json) };
}

/** Whether the text of an opaque value is JSON. */
export function isJsonText(text: string): boolean {
  return parseJson(text) !== undefined;
}

/**
 * The wire value; `undefined` when there is none, and `null` is none. Text that is not JSON goes out as that
 * text: the schema refuses it, nothing loses it.
 */
export function fromOpaque({ json }: OpaqueValue): JsonValue | undefined {
  if (json.trim() === '') return undefined;
  const value = parseJson(json);
  return value === undefined ? json : (value ?? undefined);
}

function parseJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
