import { account } from './account.ts';
import { payload } from './payload.ts';
import { picker } from './picker.ts';
import { setup } from './setup.ts';
import { subscriptions } from './subscriptions.ts';

/** The English catalog: the source of every key, and of the names that each message asks for. */
export const en = { ...picker, ...account, ...payload, ...setup, ...subscriptions } as const;
