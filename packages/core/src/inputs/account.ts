import { displayKind } from './display-kind.ts';

/** The account that a trigger listens to: it is chosen above the form, and sent beside the parameters. */
export const account = displayKind('account');
