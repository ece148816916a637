import { describeConnect } from '../internals/describe-connect.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import type { AccountProblem } from './account-status.ts';
import type { AccountSelectState } from './use-account-select.ts';

/** Something to say about the account, and what to do about it. */
export interface AccountMessageText {
  readonly tone: Tone;
  readonly text: string;
  readonly action?: AccountAction | undefined;
}

interface AccountAction {
  readonly label: PlainMessageKey;
  readonly run: () => void;
}

type Say = (account: AccountSelectState, t: Translate) => AccountMessageText;

const connecting: Say = ({ title: integration, connection }, t) => ({
  tone: 'accent',
  text: t('account.connecting', { integration }),
  action: { label: 'account.cancel', run: connection.cancel },
});

const problems: Readonly<Record<AccountProblem, Say>> = {
  invalid: (account, t) => ({
    tone: 'bad',
    text: t('account.invalid', { integration: account.title }),
    action: reconnectOf(account),
  }),
  pending: ({ title: integration, reload }, t) => ({
    tone: 'warn',
    text: t('account.pending', { integration }),
    action: { label: 'account.check', run: reload },
  }),
  removed: (_, t) => ({ tone: 'bad', text: t('account.removed') }),
};

/** The most pressing thing to say; `undefined`: all is well. What went wrong just now outweighs what was wrong before. */
export function messageOf(
  account: AccountSelectState,
  t: Translate,
): AccountMessageText | undefined {
  const { connection, problem } = account;
  if (connection.isConnecting) return connecting(account, t);
  const trouble = problem && problems[problem](account, t);
  const { result } = connection;
  const outcome = result && describeConnect(result, account.title, t);
  if (!outcome || (trouble && result?.outcome === 'cancelled')) return trouble;
  return { ...outcome, action: trouble?.action };
}

function reconnectOf({ connection, chosen, connect }: AccountSelectState) {
  if (!connection.canConnect || !chosen) return undefined;
  return { label: 'account.reconnect', run: () => connect(chosen) } as const;
}
