import type { JsonValue } from '../wire.ts';
import { VendorError } from './vendor-error.ts';

export type JsonObject = { readonly [key: string]: JsonValue };

/** The request's body as an object, or the vendor's 400. */
export async function readJsonObject(request: Request): Promise<JsonObject> {
  let body: JsonValue;
  try {
    body = await request.json();
  } catch {
    throw new VendorError('badRequest', { message: 'The body is not JSON.' });
  }
  if (!isJsonObject(body)) {
    throw new VendorError('badRequest', { message: 'The body is not an object.' });
  }
  return body;
}

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A text that has to be there. */
export function readText(body: JsonObject, key: string): string {
  const value = body[key];
  if (typeof value === 'string' && value !== '') return value;
  throw new VendorError('badRequest', { message: `"${key}" must be a text.` });
}

/** An object that may be absent. */
export function readObject(body: JsonObject, key: string): JsonObject {
  const value = body[key] ?? {};
  if (isJsonObject(value)) return value;
  throw new VendorError('badRequest', { message: `"${key}" must be an object.` });
}
