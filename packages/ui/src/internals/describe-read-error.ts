// biome-ignore-all lint/correctness/noComponentHookFactories: these are codes, not components
import type { ErrorCode, TriggerPickerError } from '@trigger-picker/core';
import type { readErrors } from '../messages/en/read-errors.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';

/** Whoever describes them brings these texts along. */
type ReadErrorKey = keyof typeof readErrors;

/** What only a change, or connecting an account, can fail with. */
export type ChangeCode =
  | 'CONNECT_BLOCKED'
  | 'CONNECT_CUT_OFF'
  | 'CONNECT_FAILED'
  | 'SUBSCRIPTION_NOT_FOUND'
  | 'SUBSCRIPTION_CHANGED'
  | 'SUBSCRIBE_UNCERTAIN'
  | 'IDEMPOTENCY_MISMATCH';

/** What only whoever runs the app can mend: its sentences speak to developers, who find them in the log. */
type OurCode =
  | 'BAD_REQUEST'
  | 'NOT_FOUND'
  | 'METHOD_NOT_ALLOWED'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'FORBIDDEN_ORIGIN'
  | 'OVERRIDE_NOT_ALLOWED'
  | 'CONNECT_TOKEN_DISABLED'
  | 'UPSTREAM_AUTH'
  | 'BAD_RESPONSE'
  | 'BAD_SIGNING_KEY'
  | 'BAD_CONFIGURATION'
  | 'INTERNAL'
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_INVALID'
  | 'UNSUPPORTED_SIGNATURE_VERSION'
  | 'RAW_BODY_REQUIRED'
  | 'STALE'
  | 'WRONG_PROJECT';

type Sentences<Code extends ErrorCode> = { readonly [Each in Code]: PlainMessageKey<ReadErrorKey> };

/** What each of the others is to a user. */
const sentences: Partial<Sentences<ErrorCode>> = {
  UNAUTHENTICATED: 'error.signedOut',
  NETWORK: 'error.offline',
  RATE_LIMITED: 'error.pause',
  UPSTREAM_RATE_LIMITED: 'error.pause',
  AUTHENTICATE_FAILED: 'error.busy',
  AUTHENTICATE_TIMEOUT: 'error.slow',
  UPSTREAM_FAILED: 'error.busy',
  UPSTREAM_UNAVAILABLE: 'error.busy',
  UPSTREAM_TIMEOUT: 'error.slow',
  BAD_UPSTREAM: 'error.busy',
  NOT_CONNECTED: 'error.notConnected',
  ACCOUNT_INVALID: 'error.accountInvalid',
  PAYLOAD_TOO_LARGE: 'error.tooLarge',
} satisfies Sentences<Exclude<ErrorCode, ChangeCode | OurCode | 'UPSTREAM_REJECTED'>>;

/**
 * Why something could not be loaded, in the user's terms. Only what the service itself says to its user is shown in
 * its own words.
 */
export function describeReadError(
  { code, message }: TriggerPickerError,
  t: Translate<ReadErrorKey>,
): string {
  if (code === 'UPSTREAM_REJECTED') return t('error.rejected', { message });
  // Also a code of a later release, from another copy of this package.
  return t(sentences[code] ?? 'error.ours');
}
