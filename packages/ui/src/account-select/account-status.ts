import type { Account, AccountStatus } from '@trigger-picker/core';
import type { PlainMessageKey, Translate } from '../messages/messages.ts';
import type { Tone } from '../primitives/badge.tsx';
import type { AccountKey } from './use-account-ui.ts';

/** What keeps a chosen account from being used. */
export type AccountProblem = 'invalid' | 'pending' | 'removed';

interface StatusLook {
  readonly label: PlainMessageKey<AccountKey>;
  readonly tone: Tone;
  readonly problem?: AccountProblem;
}

const looks: Readonly<Record<string, StatusLook>> = {
  VALID: { label: 'account.status.valid', tone: 'ok' },
  INVALID: { label: 'account.status.invalid', tone: 'bad', problem: 'invalid' },
  PENDING: { label: 'account.status.pending', tone: 'warn', problem: 'pending' },
};

const removed: StatusLook = { label: 'account.removedLabel', tone: 'bad' };

/**
 * A status as a word and a colour; `undefined`: the account was removed. A status that this version does not know
 * is shown as it came, and trusted.
 */
export function describeStatus(
  status: AccountStatus | undefined,
  t: Translate<AccountKey>,
): { readonly word: string; readonly tone: Tone } {
  const look = status === undefined ? removed : lookOf(status);
  return { word: look ? t(look.label) : String(status), tone: look?.tone ?? 'neutral' };
}

/** Why a chosen account cannot be used; `undefined`: it can. */
export function problemOf(account: Account | undefined): AccountProblem | undefined {
  return account ? lookOf(account.status)?.problem : 'removed';
}

/** The only account that works, if there is exactly one. */
export function onlyValid(accounts: readonly Account[]): Account | undefined {
  const [first, ...others] = accounts.filter((account) => problemOf(account) === undefined);
  return others.length === 0 ? first : undefined;
}

function lookOf(status: AccountStatus): StatusLook | undefined {
  return Object.hasOwn(looks, status) ? looks[status] : undefined;
}
