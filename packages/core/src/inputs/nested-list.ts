import { opaqueKind } from './opaque-kind.ts';

/** A list of rows with inputs of their own. Neither the inputs nor the value are published. */
export const nestedList = opaqueKind('nested-list');
