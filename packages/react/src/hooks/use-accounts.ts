'use client';
import { useQuery } from '@tanstack/react-query';
import type { Account } from '@trigger-picker/core';
import { useCallback } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { accountsOptions } from '../queries/accounts.ts';

/** The user's accounts, of one integration or of all. While `data` is `undefined` nobody knows that there are none. */
export function useAccounts(integration?: string) {
  const context = useTriggerPickerContext();
  const select = useCallback(
    (accounts: readonly Account[]) =>
      integration === undefined
        ? accounts
        : accounts.filter((account) => account.integration === integration),
    [integration],
  );
  return useQuery({ ...accountsOptions(context), select }, context.queryClient);
}
