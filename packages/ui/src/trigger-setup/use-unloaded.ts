'use client';
import type { TriggerPickerError } from '@trigger-picker/core';
import { useAccounts, useIntegrations } from '@trigger-picker/react';
import { describeError } from '../internals/describe-error.ts';
import { useLastingError } from '../internals/use-lasting-error.ts';
import { useSetupUi } from './use-setup-ui.ts';

/** Something that is read, and why it did not come. */
interface Read {
  readonly error: TriggerPickerError | null;
  readonly isFetching: boolean;
  readonly refetch: () => unknown;
}

/** What did not come, as one failure with one way out. */
export interface Unloaded {
  readonly text: string;
  /** Nobody knows which accounts there are. */
  readonly lacksAccounts: boolean;
  readonly isFetching: boolean;
  /** Reads again what failed, and nothing else. */
  readonly retry: () => void;
}

/** What could not be loaded of all that the form stands on: accounts, the account's own definition, names. `null`: nothing. */
export function useUnloaded(definition: Read): Unloaded | null {
  const { t } = useSetupUi();
  const accounts = useAccounts();
  const names = useIntegrations();
  const accountsError = useLastingError(accounts.error, accounts.isSuccess);
  const namesError = useLastingError(names.error, names.data !== undefined);
  const failed = [
    {
      error: accountsError,
      isFetching: accounts.isFetching,
      refetch: accounts.refetch,
      say: (message: string) => t('account.loadFailed', { message }),
    },
    { ...definition, say: () => t('setup.general') },
    {
      error: namesError,
      isFetching: names.isFetching,
      refetch: names.refetch,
      say: () => t('setup.names'),
    },
  ].filter(({ error }) => error !== null);
  const [first, second] = failed;
  if (!first?.error) return null;
  const message = describeError(first.error, t);
  return {
    text: second ? t('setup.unloaded', { message }) : first.say(message),
    lacksAccounts: accountsError !== null && accounts.data === undefined,
    isFetching: failed.some(({ isFetching }) => isFetching),
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}
