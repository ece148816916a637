import * as z from 'zod/mini';
import type { InputKind } from './input-kind.ts';
import { fromOpaque, isJsonText, isOpaque, type OpaqueValue, toOpaque } from './opaque-value.ts';

/** Builds a kind whose value is JSON that this version does not understand: shown, editable as text, kept. */
export function opaqueKind<Name extends string>(
  name: Name,
  wireTypes: readonly string[],
): InputKind<Name, OpaqueValue> {
  return {
    name,
    wireTypes,
    confirmed: false,
    isValue: isOpaque,
    emptyValue: () => ({ kind: 'opaque', json: '' }),
    isEmpty: (value) => fromOpaque(value) === undefined,
    fromWire: toOpaque,
    toWire: fromOpaque,
    schema: ({ title }, messages) =>
      z
        .custom<OpaqueValue>(isOpaque, messages.INVALID_VALUE({ title }))
        .check(
          z.refine(
            ({ json }) => json.trim() === '' || isJsonText(json),
            messages.INVALID_JSON({ title }),
          ),
        ),
  };
}
