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
const unknown: StatusLook = { label: 'account.chosenLabel', tone: 'neutral' };

/** An account; `null`: it was removed; `undefined`: nobody knows, as the list did not come. */
export type KnownAccount = Account | null | undefined;

/** An account's status as a word and a colour. One that this version does not know is shown as it came, and trusted. */
export function describeStatus(
  account: KnownAccount,
  t: Translate<AccountKey>,
): { readonly word: string; readonly tone: Tone } {
  const look = account ? lookOf(account.status) : account === null ? removed : unknown;
  return { word: look ? t(look.label) : String(account?.status), tone: look?.tone ?? 'neutral' };
}

/** Why a chosen account cannot be used; `undefined`: it can. */
export function problemOf(account: KnownAccount): AccountProblem | undefined {
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
