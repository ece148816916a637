'use client';
import { usePartUi } from '../internals/ui-context.tsx';
import { account } from '../messages/en/account.ts';
import { errors } from '../messages/en/errors.ts';
import { subscriptions } from '../messages/en/subscriptions.ts';
import { subscriptionSlots } from '../slots/subscriptions.ts';

const part = { messages: { ...account, ...errors, ...subscriptions }, slots: subscriptionSlots };

/** The keys of its texts. */
export type SubscriptionsKey = keyof typeof part.messages;

/** The look and language of the list of subscriptions. */
export function useSubscriptionsUi() {
  return usePartUi(part);
}
