import type { ConnectResult } from '@trigger-picker/react';
import type { Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';

/** How connecting an account ended, in words; `undefined`: it worked. */
export function describeConnect(
  result: ConnectResult,
  integration: string,
  t: Translate,
): { readonly tone: Tone; readonly text: string } | undefined {
  switch (result.outcome) {
    case 'connected':
      return undefined;
    case 'refused':
      return { tone: 'warn', text: result.message ?? t('account.refused', { integration }) };
    case 'cancelled':
      return { tone: 'neutral', text: t('account.cancelled', { integration }) };
    case 'failed':
      return {
        tone: 'bad',
        text: t('account.failed', { integration, message: result.error.message }),
      };
    default:
      throw result satisfies never;
  }
}
