import { displayKind } from './display-kind.ts';
import { wireTypes } from './wire-types.ts';

/** The account that a trigger listens to: it is chosen above the form, and sent beside the parameters. */
export const account = displayKind('account', wireTypes.account);
