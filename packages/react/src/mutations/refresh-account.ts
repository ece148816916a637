import type { Account } from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { accountsOptions } from '../queries/accounts.ts';
import * as triggerPickerKeys from '../queries/keys.ts';

/**
 * Asks anew for what an account that was just connected changes, and waits for the list of accounts only.
 * Where that fails the old list stays.
 */
export async function refreshAccount(
  context: TriggerPickerContextValue,
): Promise<readonly Account[] | undefined> {
  const { queryClient, userKey } = context;
  const accounts = accountsOptions(context);
  // A list that is on its way does not know the account yet.
  await queryClient.cancelQueries({ queryKey: accounts.queryKey });
  const list = await queryClient
    .fetchQuery({ ...accounts, staleTime: 0 })
    .catch(() => queryClient.getQueryData(accounts.queryKey));
  for (const queryKey of [
    triggerPickerKeys.allChoices(userKey),
    triggerPickerKeys.examples(userKey),
    triggerPickerKeys.allSubscriptions(userKey),
    triggerPickerKeys.catalogs(userKey),
  ]) {
    void queryClient.invalidateQueries({ queryKey });
  }
  return list;
}
