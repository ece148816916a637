import { opaqueKind } from './opaque-kind.ts';

/** Sign-in data of the user's own. Its shape is published nowhere; whatever it is, it is a secret. */
export const credential = opaqueKind('credential', { isSecret: true });
