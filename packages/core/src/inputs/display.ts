import { displayKind } from './display-kind.ts';

/** What the vendor's own editor asks of whoever builds there: here there is something to read at most. */
export const display = displayKind('display');
