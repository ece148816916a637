import * as z from 'zod/mini';

/**
 * A schema from plain functions: whether a value is one of a kind's at all, and what is wrong with it, if
 * anything. For kinds of a host's own that need no schema library.
 */
export function valueSchema<Value>(
  isValue: (value: unknown) => boolean,
  invalid: string,
  problemOf: (value: Value) => string | undefined,
): z.ZodMiniType<Value> {
  return z.custom<Value>(isValue, invalid).check((payload) => {
    const message = problemOf(payload.value);
    if (message !== undefined) {
      payload.issues.push({ code: 'custom', input: payload.value, message });
    }
  });
}
