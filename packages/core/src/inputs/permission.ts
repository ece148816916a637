import { displayKind } from './display-kind.ts';
import { wireTypes } from './wire-types.ts';

/** What the connected account has to be allowed: granted where accounts are connected, not in a form. */
export const permission = displayKind('permission', wireTypes.permission);
