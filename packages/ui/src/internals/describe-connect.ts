import type { ErrorCode, TriggerPickerError } from '@trigger-picker/core';
import type { ConnectResult } from '@trigger-picker/react';
import type { account } from '../messages/en/account.ts';
import type { Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import { describeError } from './describe-error.ts';

const windowCodes: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'CONNECT_BLOCKED',
  'CONNECT_CUT_OFF',
]);

/** How connecting an account ended, in words; `undefined`: it worked. */
export function describeConnect(
  result: ConnectResult,
  integration: string,
  t: Translate<keyof typeof account>,
): { readonly tone: Tone; readonly text: string } | undefined {
  switch (result.outcome) {
    case 'connected':
      return undefined;
    case 'refused':
      return { tone: 'warn', text: result.message ?? t('account.refused', { integration }) };
    case 'cancelled':
      return { tone: 'neutral', text: t('account.cancelled', { integration }) };
    case 'failed':
      return describeFailure(result.error, integration, t);
    default:
      throw result satisfies never;
  }
}

/** Where the browser stood in the way it says so itself; what the host says is for the user. */
function describeFailure(error: TriggerPickerError, integration: string, t: Translate) {
  if (windowCodes.has(error.code)) return { tone: 'warn', text: describeError(error, t) } as const;
  const message = error.code === 'CONNECT_FAILED' ? error.message : describeError(error, t);
  return { tone: 'bad', text: t('account.failed', { integration, message }) } as const;
}
