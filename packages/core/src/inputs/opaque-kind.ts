import { buildKind, type KindParts } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import { jsonMessage } from './json-problem.ts';
import { fromOpaque, isOpaque, type OpaqueValue, toOpaque } from './opaque-value.ts';
import type { InputKindName } from './wire-types.ts';

/** Builds a kind whose value is JSON of a shape that is published nowhere: shown, editable as text, kept. */
export function opaqueKind<Name extends InputKindName>(
  name: Name,
  more: Pick<KindParts<OpaqueValue>, 'isSecret'> = {},
): InputKind<Name, OpaqueValue> {
  return buildKind(name, {
    ...more,
    confirmed: false,
    isValue: isOpaque,
    emptyValue: () => ({ kind: 'opaque', json: '' }),
    isEmpty: (value) => fromOpaque(value) === undefined,
    fromWire: toOpaque,
    toWire: fromOpaque,
    problem: ({ json }, _parameter, messages) => jsonMessage(json, messages),
  });
}
