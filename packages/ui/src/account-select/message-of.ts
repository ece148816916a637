import { describeConnect } from '../internals/describe-connect.ts';
import { describeError } from '../internals/describe-error.ts';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import type { AccountProblem } from './account-status.ts';
import type { AccountSelectState } from './use-account-select.ts';
import type { AccountKey } from './use-account-ui.ts';

/** Something to say about the account, and what to do about it. */
export interface AccountMessageText {
  readonly tone: Tone;
  readonly text: string;
  readonly actions: readonly AccountAction[];
}

interface AccountAction {
  readonly label: PlainMessageKey<AccountKey>;
  readonly run: () => void;
  /** It is what is going on. */
  readonly busy?: boolean;
}

type Say = (
  account: AccountSelectState,
  t: Translate<AccountKey>,
) => AccountMessageText | undefined;

const problems: Readonly<
  Record<
    AccountProblem,
    (account: AccountSelectState, t: Translate<AccountKey>) => AccountMessageText
  >
> = {
  invalid: (account, t) => {
    const actions = reconnectOf(account);
    const key = actions.length > 0 ? 'account.invalid' : 'account.invalidHere';
    return { tone: 'bad', text: t(key, { integration: account.title }), actions };
  },
  pending: (account, t) => ({
    tone: 'warn',
    text: t('account.pending', { integration: account.title }),
    actions: [{ label: 'account.check', run: account.reload }, ...reconnectOf(account)],
  }),
  removed: (_, t) => ({ tone: 'bad', text: t('account.removed'), actions: [] }),
};

const reconnecting = { label: 'account.reconnect', run: () => undefined } as const;

/** What there may be to say, the most pressing first: what goes on now, how it ended, what is wrong, what may be old. */
const sayings: readonly Say[] = [
  ({ title: integration, connection }, t) =>
    connection.isConnecting
      ? {
          tone: 'accent',
          text: t('account.connecting', { integration }),
          actions: [
            // It stays under the pointer and keeps the focus: a second press must not meet Cancel.
            ...(connection.target?.account ? [{ ...reconnecting, busy: true }] : []),
            { label: 'account.cancel', run: connection.cancel },
          ],
        }
      : undefined,
  (account, t) => {
    const { connection, problem, title } = account;
    const { result } = connection;
    const ended = result && describeConnect(result, title, t);
    // Having given up changes nothing about what was wrong before.
    if (!ended || (problem && result.outcome === 'cancelled')) return undefined;
    return { ...ended, actions: nextSteps(account) };
  },
  (account, t) => account.problem && problems[account.problem](account, t),
  ({ error, reload }, t) =>
    error
      ? {
          tone: 'warn',
          text: t('account.stale', { message: describeError(error, t) }),
          actions: [{ label: 'account.retry', run: reload }],
        }
      : undefined,
];

/** The most pressing thing to say; `undefined`: all is well. */
export function messageOf(
  account: AccountSelectState,
  t: Translate<AccountKey>,
): AccountMessageText | undefined {
  for (const say of account.accounts ? sayings : sayings.slice(0, 2)) {
    const message = say(account, t);
    if (message) return message;
  }
  return undefined;
}

/** After it did not work. Without an account, the button to connect the first one stands above. */
function nextSteps(account: AccountSelectState): AccountAction[] {
  const { state, connection, connect, problem } = account;
  const { result, target, connectInTab } = connection;
  const again: AccountAction[] =
    problem === 'invalid'
      ? reconnectOf(account)
      : result?.outcome === 'failed'
        ? [{ label: 'account.retry', run: () => connect(target?.account) }]
        : [];
  return [
    ...(state === 'none' ? [] : again),
    ...(connectInTab ? [{ label: 'account.inTab', run: account.connectInTab } as const] : []),
  ];
}

function reconnectOf({ connection, chosen, connect }: AccountSelectState): AccountAction[] {
  if (!connection.canConnect || !chosen) return [];
  return [{ label: 'account.reconnect', run: () => connect(chosen) }];
}
