'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { account } from '../messages/en/account.ts';
import { errors } from '../messages/en/errors.ts';
import { accountSlots } from '../slots/account.ts';

const part = { messages: { ...account, ...errors }, slots: accountSlots };

/** The keys of its texts. */
export type AccountKey = keyof typeof part.messages;

/** The look and language of the account chooser. */
export function useAccountUi() {
  return usePartUi(part);
}
