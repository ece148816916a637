import type { Account, Subscription, SubscriptionStatus } from '@trigger-picker/core';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import { summarizeError } from './summarize-error.ts';

/**
 * What is wrong: `account` no longer works, `removed` the account is gone, `access` the service said so although
 * the account looks well, `stopped` for another reason.
 */
export type SubscriptionProblem = 'account' | 'removed' | 'access' | 'stopped';

/** A subscription's account; `null`: it was removed; `undefined`: not known yet. */
export type SubscriptionAccount = Account | null | undefined;

interface StatusLook {
  readonly label: PlainMessageKey;
  readonly tone: Tone;
}

const looks: Readonly<Record<string, StatusLook>> = {
  ACTIVE: { label: 'subscriptions.status.on', tone: 'ok' },
  ERRORED: { label: 'subscriptions.status.stopped', tone: 'bad' },
};

/** A status as a word and a colour. One that this version does not know is shown as it came. */
export function describeStatus(
  status: SubscriptionStatus,
  t: Translate,
): { readonly word: string; readonly tone: Tone } {
  const look = Object.hasOwn(looks, status) ? looks[status] : undefined;
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
