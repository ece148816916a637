import * as z from 'zod/mini';

/** A value that JSON can carry. What a user typed or chose keeps its JSON type on every hop. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | JsonValue[]
  | { [key: string]: JsonValue | undefined };

/** An object that JSON can carry: the `parameters` of a subscription, the record of an event. */
export type JsonObject = { [key: string]: JsonValue | undefined };

/** Any JSON value. It comes out of `JSON.parse`, so its shape needs no second walk. */
export const jsonSchema = z.custom<JsonValue>((value) => value !== undefined);

/** A plain JSON object. */
export const jsonObjectSchema = z.custom<JsonObject>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);
