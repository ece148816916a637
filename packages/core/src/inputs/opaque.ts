import { opaqueKind } from './opaque-kind.ts';

/** Wire types that are known by name only: no public source says what their values look like. */
export const opaque = opaqueKind('opaque');
