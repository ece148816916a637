import { displayKind } from './display-kind.ts';

/** What the connected account has to be allowed: granted where accounts are connected, not in a form. */
export const permission = displayKind('permission');
