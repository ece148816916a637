import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import type { InputKindName } from './wire-types.ts';

/**
 * Builds a kind that has no value: something to read or press, for which the SDK's published types give none.
 * Nothing is sent; a value that was saved anyway is kept.
 */
export function displayKind<Name extends InputKindName>(name: Name): InputKind<Name, null> {
  return buildKind(name, {
    hasValue: false,
    isValue: (value) => value === null,
    emptyValue: () => null,
    // There is nothing that a user could fill in: it is never missing, whatever `required` says.
    isEmpty: () => false,
    fromWire: () => undefined,
    toWire: () => undefined,
  });
}
