import { queryOptions } from '@tanstack/react-query';
import type { EndpointInput, Subscription, TriggerPickerError } from '@trigger-picker/core';
import * as triggerPickerKeys from './keys.ts';
import type { QueryScope } from './query-scope.ts';
import { freshFor, readDefaults } from './read-defaults.ts';

/** Which subscriptions: all by default. */
export type SubscriptionFilter = EndpointInput<'listSubscriptions'>;

/** What the user has turned on. */
export function subscriptionsOptions(
  { client, userKey }: QueryScope,
  filter: SubscriptionFilter = {},
) {
  return queryOptions<readonly Subscription[], TriggerPickerError>({
    ...readDefaults,
    placeholderData: undefined,
    staleTime: freshFor.live,
    queryKey: triggerPickerKeys.subscriptions(userKey, filter),
    queryFn: async ({ signal }) =>
      (await client.listSubscriptions(filter, { signal })).subscriptions,
  });
}
