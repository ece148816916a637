// biome-ignore-all lint/correctness/noComponentHookFactories: these are codes, not components
import type { ErrorCode, TriggerPickerError } from '@trigger-picker/core';
import type { errors } from '../messages/en/errors.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';

/** Whoever describes errors brings these texts along. */
type ErrorKey = keyof typeof errors;

/**
 * What each failure is to a user. Those that only whoever runs the app can mend are one sentence; their own
 * sentences speak to developers, who find them in the log by the request's id.
 */
const sentences: {
  readonly [Code in Exclude<ErrorCode, 'UPSTREAM_REJECTED'>]: PlainMessageKey<ErrorKey>;
} = {
  UNAUTHENTICATED: 'error.signedOut',
  CONNECT_BLOCKED: 'error.connectBlocked',
  CONNECT_CUT_OFF: 'error.connectCutOff',
  CONNECT_FAILED: 'error.connectFailed',
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
  SUBSCRIPTION_NOT_FOUND: 'error.gone',
  SUBSCRIPTION_CHANGED: 'error.changed',
  SUBSCRIBE_UNCERTAIN: 'error.uncertain',
  IDEMPOTENCY_MISMATCH: 'error.earlier',
  PAYLOAD_TOO_LARGE: 'error.tooLarge',
  BAD_REQUEST: 'error.ours',
  NOT_FOUND: 'error.ours',
  METHOD_NOT_ALLOWED: 'error.ours',
  UNSUPPORTED_MEDIA_TYPE: 'error.ours',
  FORBIDDEN_ORIGIN: 'error.ours',
  OVERRIDE_NOT_ALLOWED: 'error.ours',
  CONNECT_TOKEN_DISABLED: 'error.ours',
  UPSTREAM_AUTH: 'error.ours',
  BAD_RESPONSE: 'error.ours',
  BAD_SIGNING_KEY: 'error.ours',
  BAD_CONFIGURATION: 'error.ours',
  INTERNAL: 'error.ours',
  SIGNATURE_MISSING: 'error.ours',
  SIGNATURE_INVALID: 'error.ours',
  UNSUPPORTED_SIGNATURE_VERSION: 'error.ours',
  RAW_BODY_REQUIRED: 'error.ours',
  STALE: 'error.ours',
  WRONG_PROJECT: 'error.ours',
};

/** A failure in the user's terms. Only what the service itself says to its user is shown in its own words. */
export function describeError(
  { code, message }: TriggerPickerError,
  t: Translate<ErrorKey>,
): string {
  if (code === 'UPSTREAM_REJECTED') return t('error.rejected', { message });
  // A code of a later release, from another copy of this package.
  return t(sentences[code] ?? 'error.ours');
}
