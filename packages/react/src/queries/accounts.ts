import { queryOptions } from '@tanstack/react-query';
import type { Account, TriggerPickerError } from '@trigger-picker/core';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Every account that the user has connected, of every integration. */
export function accountsOptions({ client, userKey }: QueryScope) {
  return queryOptions<readonly Account[], TriggerPickerError>({
    ...readDefaults,
    placeholderData: undefined,
    staleTime: freshFor.live,
    queryKey: triggerPickerKeys.accounts(userKey),
    queryFn: async ({ signal }) => (await client.listAccounts({}, { signal })).accounts,
  });
}
