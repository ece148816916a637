'use client';
import type { Account, TriggerPickerError } from '@trigger-picker/core';
import {
  type ConnectAccount,
  type ConnectResult,
  useAccounts,
  useConnectAccount,
  useControllable,
  useIntegrations,
} from '@trigger-picker/react';
import { useLastingError } from '../internals/use-lasting-error.ts';
import { type AccountProblem, type KnownAccount, problemOf } from './account-status.ts';
import { useAutoSelect } from './use-auto-select.ts';

/**
 * Why the account changed. `auto`: it was the only one that works and none was chosen. `choice`: the user chose
 * it. `connected`: the user connected it just now.
 */
export type AccountReason = 'auto' | 'choice' | 'connected';

/** What an account choice is made from. */
export interface AccountSelectOptions {
  /** `Integration.name`. */
  readonly integration: string;
  /** The chosen account's id, held by the host; `null`: none yet. */
  readonly value?: string | null | undefined;
  /** @default null */
  readonly defaultValue?: string | null | undefined;
  readonly onValueChange?:
    | ((credentialId: string, details: { readonly reason: AccountReason }) => void)
    | undefined;
  /** Connecting ended here: as connected, refused, cancelled or failed. The provider's `onEvent` hears of all of them. */
  readonly onConnectEnd?: ((result: ConnectResult) => void) | undefined;
  /** Chooses the only account that works when the list is first loaded and none is chosen. @default true */
  readonly autoSelect?: boolean | undefined;
  /** Says that the list could not be loaded, with a button that tries again. `false`: the host does. @default true */
  readonly reportsFailure?: boolean | undefined;
}

/** The state of an account choice. */
export interface AccountSelectState {
  /** `none`: there is no account, and none is chosen. */
  readonly state: 'loading' | 'failed' | 'none' | 'ready';
  /** What the integration is called. */
  readonly title: string;
  /** `undefined`: not loaded yet. */
  readonly accounts: readonly Account[] | undefined;
  /** Why the list did not come, where that is said here. */
  readonly error: TriggerPickerError | null;
  readonly isFetching: boolean;
  readonly reload: () => void;
  readonly chosenId: string | null;
  readonly chosen: KnownAccount;
  readonly problem: AccountProblem | undefined;
  readonly choose: (credentialId: string) => void;
  readonly connection: ConnectAccount;
  /** What was connected just now. */
  readonly connected: Account | undefined;
  /** Connects a new account, or an account again, and chooses it. */
  readonly connect: (account?: Account) => void;
  /** The same in this tab, where `connection.connectInTab` offers it. */
  readonly connectInTab: () => void;
}

/** Everything an account choice does, without its markup. */
export function useAccountSelect(options: AccountSelectOptions): AccountSelectState {
  const { integration, value, defaultValue = null, autoSelect = true } = options;
  const { onValueChange, onConnectEnd, reportsFailure = true } = options;
  const list = useAccounts(integration);
  const { data: accounts, isFetching, refetch } = list;
  const error = useLastingError(list.error, list.isSuccess);
  const integrations = useIntegrations().data;
  const connection = useConnectAccount();
  const [chosenId, set] = useControllable<string | null, AccountReason>({
    value,
    defaultValue,
    onChange: (id, details) => id !== null && onValueChange?.(id, details),
  });
  useAutoSelect({ integration, accounts, isOn: autoSelect && chosenId === null, set });

  const chosen = accounts && (accounts.find(({ id }) => id === chosenId) ?? null);
  const { result } = connection;
  const connectedId = result?.outcome === 'connected' ? result.credentialId : undefined;

  async function follow(connecting: Promise<ConnectResult> | undefined) {
    const ended = await connecting;
    if (!ended) return;
    if (ended.outcome === 'connected' && ended.credentialId && ended.credentialId !== chosenId) {
      set(ended.credentialId, { reason: 'connected' });
    }
    onConnectEnd?.(ended);
  }

  return {
    state: stateOf(accounts, chosenId, error),
    title: integrations?.find(({ name }) => name === integration)?.title ?? integration,
    accounts,
    error: reportsFailure ? error : null,
    isFetching,
    reload: () => void refetch(),
    chosenId,
    chosen,
    problem: accounts && chosenId !== null ? problemOf(chosen) : undefined,
    choose: (credentialId) => {
      connection.reset();
      set(credentialId, { reason: 'choice' });
    },
    connection,
    connected: accounts?.find(({ id }) => id === connectedId),
    connect: (account) => void follow(connection.connect(integration, account)),
    connectInTab: () => void follow(connection.connectInTab?.()),
  };
}

function stateOf(
  accounts: readonly Account[] | undefined,
  chosenId: string | null,
  error: TriggerPickerError | null,
): AccountSelectState['state'] {
  if (!accounts) return error ? 'failed' : 'loading';
  return accounts.length > 0 || chosenId !== null ? 'ready' : 'none';
}
