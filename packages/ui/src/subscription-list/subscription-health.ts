import type { Account, Subscription } from '@trigger-picker/core';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import { summarizeError } from './summarize-error.ts';
import type { SubscriptionsKey } from './use-subscriptions-ui.ts';

/**
 * What is wrong: `account` no longer works, `removed` the account is gone, `access` the service said so although
 * the account looks well, `stopped` for another reason.
 */
export type SubscriptionProblem = 'account' | 'removed' | 'access' | 'stopped';

/** A subscription's account; `null`: it was removed; `undefined`: not known yet. */
export type SubscriptionAccount = Account | null | undefined;

interface SubscriptionHealth {
  readonly subscription: Pick<Subscription, 'status'>;
  readonly problem: SubscriptionProblem | undefined;
}

interface StatusLook {
  readonly label: PlainMessageKey<SubscriptionsKey>;
  readonly tone: Tone;
}

const looks: Readonly<Record<string, StatusLook>> = {
  ACTIVE: { label: 'subscriptions.status.on', tone: 'ok' },
  ERRORED: { label: 'subscriptions.status.stopped', tone: 'bad' },
};

const attention: StatusLook = { label: 'subscriptions.status.attention', tone: 'warn' };

/**
 * How a subscription is, as a word and a colour. The vendor calls one active whose account no longer works: that
 * word would calm where nothing may arrive. A status that this version does not know is shown as it came.
 */
export function describeHealth(
  { subscription: { status }, problem }: SubscriptionHealth,
  t: Translate<SubscriptionsKey>,
): { readonly word: string; readonly tone: Tone } {
  const known = Object.hasOwn(looks, status) ? looks[status] : undefined;
  const look = problem && status === 'ACTIVE' ? attention : known;
  return { word: look ? t(look.label) : status, tone: look?.tone ?? 'neutral' };
}

/** What is wrong with a subscription; `undefined`: nothing that we know of. */
export function problemOf(
  { status, error }: Subscription,
  account: SubscriptionAccount,
): SubscriptionProblem | undefined {
  if (account === null) return 'removed';
  if (account?.status === 'INVALID') return 'account';
  if (status !== 'ERRORED') return undefined;
  return summarizeError(error) === 'subscriptions.cause.access' ? 'access' : 'stopped';
}
