import * as z from 'zod/mini';
import type { InputKind } from './input-kind.ts';

/**
 * Something to read or press that has no value: the SDK's published types give these none. Nothing is sent;
 * a value that was saved anyway is kept.
 */
export const display: InputKind<'display', null> = {
  name: 'display',
  wireTypes: ['ACTION_BUTTON', 'AUTH', 'COPYABLE_BUTTON_INPUT', 'INTENT', 'PERMISSION'],
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
