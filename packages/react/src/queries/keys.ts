import type { JsonValue } from '@trigger-picker/core';
import type { CatalogRequest } from './catalog.ts';
import type { ChoicesKey } from './choices.ts';
import type { ExampleKey } from './example.ts';
import type { SubscriptionFilter } from './subscriptions.ts';

const root = 'trigger-picker';

/**
 * The query keys, for hosts that invalidate or clear on their own. All begin with `trigger-picker` and the
 * user, so that they meet no key of the host's and no data of another user's. No key holds a secret.
 */
export const triggerPickerKeys = {
  /** Everything, of every user: `queryClient.removeQueries({ queryKey: triggerPickerKeys.all })`. */
  all: [root] as const,
  user: (userKey: string) => [root, userKey] as const,
  integrations: (userKey: string) => [root, userKey, 'integrations'] as const,
  catalogs: (userKey: string) => [root, userKey, 'catalog'] as const,
  catalog: (userKey: string, request: CatalogRequest) =>
    [root, userKey, 'catalog', request] as const,
  accounts: (userKey: string) => [root, userKey, 'accounts'] as const,
  allChoices: (userKey: string) => [root, userKey, 'choices'] as const,
  choices: (userKey: string, list: ChoicesKey, search: string) =>
    [root, userKey, 'choices', list, search] as const,
  choice: (userKey: string, list: ChoicesKey, value: JsonValue) =>
    [root, userKey, 'choices', list, { value }] as const,
  examples: (userKey: string) => [root, userKey, 'example'] as const,
  example: (userKey: string, request: ExampleKey) => [root, userKey, 'example', request] as const,
  allSubscriptions: (userKey: string) => [root, userKey, 'subscriptions'] as const,
  subscriptions: (userKey: string, filter: SubscriptionFilter) =>
    [root, userKey, 'subscriptions', filter] as const,
  mutation: (userKey: string, name: string) => [root, userKey, 'mutation', name] as const,
};
