import { queryOptions } from '@tanstack/react-query';
import type { Catalog, EndpointInput, TriggerPickerError } from '@trigger-picker/core';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Which triggers: all by default. */
export type CatalogRequest = EndpointInput<'listTriggers'>;

/** The triggers of every integration, or of some. */
export function catalogOptions({ client, userKey }: QueryScope, request: CatalogRequest = {}) {
  return queryOptions<Catalog, TriggerPickerError>({
    ...readDefaults,
    placeholderData: undefined,
    staleTime: freshFor.catalog,
    queryKey: triggerPickerKeys.catalog(userKey, request),
    queryFn: ({ signal }) => client.listTriggers(request, { signal }),
  });
}
