import { opaqueKind } from './opaque-kind.ts';

/** A file. How one is sent is published nowhere: the SDK's `FileInput` says no more than its name. */
export const file = opaqueKind('file');
