import type { PlainMessageKey } from '../messages/messages.ts';
import type { SubscriptionsKey } from './use-subscriptions-ui.ts';

interface Cause {
  readonly pattern: RegExp;
  readonly message: PlainMessageKey<SubscriptionsKey>;
}

/**
 * What a service's error says, in the user's terms. The vendor's texts are free prose with a provider's answer
 * inside: the first row that fits decides, so the more telling ones stand first.
 */
const causes: readonly Cause[] = [
  {
    pattern:
      /\b401\b|unauthori[sz]ed|invalid[_ ](grant|token|auth)|token.*(expired|revoked)|reauth/i,
    message: 'subscriptions.cause.access',
  },
  {
    pattern: /\b403\b|forbidden|permission|insufficient|missing.?scope|access denied/i,
    message: 'subscriptions.cause.permission',
  },
  {
    pattern: /\b(404|410)\b|not.?found|no longer exists|does not exist|deleted/i,
    message: 'subscriptions.cause.gone',
  },
  {
    pattern: /\b429\b|rate.?limit|too many requests|quota/i,
    message: 'subscriptions.cause.limit',
  },
  {
    pattern: /webhook.*(deliver|fail)|deliver(y|ing).*(fail|problem)/i,
    message: 'subscriptions.cause.delivery',
  },
  {
    pattern: /\b5\d\d\b|internal server|unavailable|bad gateway|time.?d?.?out/i,
    message: 'subscriptions.cause.service',
  },
];

/** The text for an error that stopped a subscription. */
export function summarizeError(error: string | undefined): PlainMessageKey<SubscriptionsKey> {
  const cause = causes.find(({ pattern }) => pattern.test(error ?? ''));
  return cause?.message ?? 'subscriptions.cause.unknown';
}
