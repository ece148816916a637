'use client';
import type { Account, TriggerPickerError } from '@trigger-picker/core';
import {
  type ConnectAccount,
  useAccounts,
  useConnectAccount,
  useControllable,
  useIntegrations,
} from '@trigger-picker/react';
import { useEffect, useRef } from 'react';
import { type AccountProblem, onlyValid, problemOf } from './account-status.ts';

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
  /** Chooses the only account that works when the list is first loaded and none is chosen. @default true */
  readonly autoSelect?: boolean | undefined;
}

/** The state of an account choice. */
export interface AccountSelectState {
  /** What the integration is called. */
  readonly title: string;
  /** `undefined`: not loaded yet. */
  readonly accounts: readonly Account[] | undefined;
  readonly error: TriggerPickerError | null;
  readonly isFetching: boolean;
  readonly reload: () => void;
  readonly chosenId: string | null;
  readonly chosen: Account | undefined;
  readonly problem: AccountProblem | undefined;
  readonly choose: (credentialId: string) => void;
  readonly connection: ConnectAccount;
  /** Connects a new account, or an account again, and chooses it. */
  readonly connect: (account?: Account) => void;
}

/** Everything an account choice does, without its markup. */
export function useAccountSelect(options: AccountSelectOptions): AccountSelectState {
  const { integration, value, defaultValue = null, onValueChange, autoSelect = true } = options;
  const { data: accounts, error, isFetching, refetch } = useAccounts(integration);
  const integrations = useIntegrations().data;
  const connection = useConnectAccount();
  const [chosenId, set] = useControllable<string | null, AccountReason>({
    value,
    defaultValue,
    onChange: (id, details) => id !== null && onValueChange?.(id, details),
  });
  useAutoSelect({ integration, accounts, isOn: autoSelect && chosenId === null, set });

  const chosen = accounts?.find(({ id }) => id === chosenId);
  return {
    title: integrations?.find(({ name }) => name === integration)?.title ?? integration,
    accounts,
    error,
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
    connect: async (account) => {
      const result = await connection.connect(integration, account);
      if (result.outcome !== 'connected' || !result.credentialId) return;
      if (result.credentialId !== chosenId) set(result.credentialId, { reason: 'connected' });
    },
  };
}

interface AutoSelect {
  readonly integration: string;
  readonly accounts: readonly Account[] | undefined;
  readonly isOn: boolean;
  readonly set: (id: string, details: { readonly reason: AccountReason }) => void;
}

/** C43: once per integration, when its list first comes. What comes later is the user's to choose. */
function useAutoSelect({ integration, accounts, isOn, set }: AutoSelect): void {
  const doneFor = useRef<string>(undefined);
  useEffect(() => {
    if (!accounts || doneFor.current === integration) return;
    doneFor.current = integration;
    const only = onlyValid(accounts);
    if (isOn && only) set(only.id, { reason: 'auto' });
  }, [integration, accounts, isOn, set]);
}
