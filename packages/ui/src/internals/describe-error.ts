// biome-ignore-all lint/correctness/noComponentHookFactories: these are codes, not components
import type { ErrorCode, TriggerPickerError } from '@trigger-picker/core';
import type { errors } from '../messages/en/errors.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import { type ChangeCode, describeReadError } from './describe-read-error.ts';

/** Whoever describes errors brings these texts along. */
type ErrorKey = keyof typeof errors;

type Sentences<Code extends ErrorCode> = { readonly [Each in Code]: PlainMessageKey<ErrorKey> };

const sentences: Partial<Sentences<ErrorCode>> = {
  CONNECT_BLOCKED: 'error.connectBlocked',
  CONNECT_CUT_OFF: 'error.connectCutOff',
  CONNECT_FAILED: 'error.connectFailed',
  SUBSCRIPTION_NOT_FOUND: 'error.gone',
  SUBSCRIPTION_CHANGED: 'error.changed',
  SUBSCRIBE_UNCERTAIN: 'error.uncertain',
  IDEMPOTENCY_MISMATCH: 'error.earlier',
} satisfies Sentences<ChangeCode>;

/** A failure in the user's terms: of a change, of connecting an account, or of loading something. */
export function describeError(error: TriggerPickerError, t: Translate<ErrorKey>): string {
  const sentence = sentences[error.code];
  return sentence ? t(sentence) : describeReadError(error, t);
}
