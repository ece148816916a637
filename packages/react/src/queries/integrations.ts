import { queryOptions } from '@tanstack/react-query';
import type { Integration, TriggerPickerError } from '@trigger-picker/core';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Every integration that the host offers. */
export function integrationsOptions({ client, userKey }: QueryScope) {
  return queryOptions<readonly Integration[], TriggerPickerError>({
    ...readDefaults,
    placeholderData: undefined,
    staleTime: freshFor.catalog,
    queryKey: triggerPickerKeys.integrations(userKey),
    queryFn: async ({ signal }) => (await client.listIntegrations({}, { signal })).integrations,
  });
}
