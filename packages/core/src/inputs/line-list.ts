import { opaqueKind } from './opaque-kind.ts';

/** A list of lines. Whether it goes out as a list or as one text is published nowhere. */
export const lineList = opaqueKind('line-list');
