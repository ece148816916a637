import { textKind } from './text-kind.ts';

/** A secret: masked on screen, and never part of a message, a key or an address. */
export const password = textKind('password', { isSecret: true });
