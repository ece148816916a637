'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { account } from '../messages/en/account.ts';
import { errors } from '../messages/en/errors.ts';
import { payload } from '../messages/en/payload.ts';
import { setup } from '../messages/en/setup.ts';
import { setupSlots } from '../slots/setup.ts';

const part = { messages: { ...account, ...errors, ...payload, ...setup }, slots: setupSlots };

/** The keys of its texts. */
export type SetupKey = keyof typeof part.messages;

/** The look and language of the setup. */
export function useSetupUi() {
  return usePartUi(part);
}
