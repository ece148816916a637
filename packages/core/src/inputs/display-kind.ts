import * as z from 'zod/mini';
import type { InputKind } from './input-kind.ts';

/**
 * Builds a kind that has no value: something to read or press, for which the SDK's published types give none.
 * Nothing is sent; a value that was saved anyway is kept.
 */
export function displayKind<Name extends string>(
  name: Name,
  wireTypes: readonly string[],
): InputKind<Name, null> {
  return {
    name,
    wireTypes,
    confirmed: true,
    hasValue: false,
    isValue: (value) => value === null,
    emptyValue: () => null,
    // There is nothing that a user could fill in: it is never missing, whatever `required` says.
    isEmpty: () => false,
    fromWire: () => undefined,
    toWire: () => undefined,
    schema: ({ title }, messages) => z.null(messages.INVALID_VALUE({ title })),
  };
}
