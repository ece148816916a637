import type { InputKind } from './input-kind.ts';
import { jsonMessage } from './json-problem.ts';
import { fromOpaque, isOpaque, type OpaqueValue, toOpaque } from './opaque-value.ts';
import { valueSchema } from './value-schema.ts';

/** Builds a kind whose value is JSON of a shape that is published nowhere: shown, editable as text, kept. */
export function opaqueKind<Name extends string>(
  name: Name,
  wireTypes: readonly string[],
  more: Pick<InputKind, 'isSecret'> = {},
): InputKind<Name, OpaqueValue> {
  return {
    ...more,
    name,
    wireTypes,
    confirmed: false,
    isValue: isOpaque,
    emptyValue: () => ({ kind: 'opaque', json: '' }),
    isEmpty: (value) => fromOpaque(value) === undefined,
    fromWire: toOpaque,
    toWire: fromOpaque,
    schema: ({ title }, messages) =>
      valueSchema(isOpaque, messages.INVALID_VALUE({ title }), ({ json }: OpaqueValue) =>
        jsonMessage(json, messages),
      ),
  };
}
