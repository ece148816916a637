import { displayKind } from './display-kind.ts';

/** A text to take elsewhere, such as an address to give to the service: the parameter's default. */
export const copyable = displayKind('copyable');
