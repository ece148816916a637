import { textKind } from './text-kind.ts';
import { wireTypes } from './wire-types.ts';

/** A secret: masked on screen, and never part of a message, a key or an address. */
export const password = textKind({
  name: 'password',
  wireTypes: wireTypes.password,
  isSecret: true,
});
