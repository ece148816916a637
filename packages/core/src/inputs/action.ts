import { displayKind } from './display-kind.ts';

/** A button of the vendor's own editor; what it does is published nowhere. */
export const action = displayKind('action');
