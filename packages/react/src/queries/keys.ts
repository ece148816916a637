import type { JsonValue } from '@trigger-picker/core';
import type { CatalogRequest } from './catalog.ts';
import type { ChoicesKey } from './choices.ts';
import type { ExampleKey } from './example.ts';
import type { SubscriptionFilter } from './subscriptions.ts';

// `triggerPickerKeys`: the query keys, for hosts that invalidate or clear on their own. All begin with
// `trigger-picker` and the user, so that they meet no key of the host's and no data of another user's. No key holds a
// secret. Each stands for itself, so that a page loads those that it uses.

const root = 'trigger-picker';

/** Everything, of every user: `queryClient.removeQueries({ queryKey: triggerPickerKeys.all })`. */
export const all = [root] as const;
/** Everything of one user. */
export const user = (userKey: string) => [root, userKey] as const;
export const integrations = (userKey: string) => [root, userKey, 'integrations'] as const;
export const catalogs = (userKey: string) => [root, userKey, 'catalog'] as const;
export const catalog = (userKey: string, request: CatalogRequest) =>
  [root, userKey, 'catalog', request] as const;
export const accounts = (userKey: string) => [root, userKey, 'accounts'] as const;
export const allChoices = (userKey: string) => [root, userKey, 'choices'] as const;
export const choices = (userKey: string, list: ChoicesKey, search: string) =>
  [root, userKey, 'choices', list, search] as const;
export const choice = (userKey: string, list: ChoicesKey, value: JsonValue) =>
  [root, userKey, 'choices', list, { value }] as const;
export const examples = (userKey: string) => [root, userKey, 'example'] as const;
export const example = (userKey: string, request: ExampleKey) =>
  [root, userKey, 'example', request] as const;
export const allSubscriptions = (userKey: string) => [root, userKey, 'subscriptions'] as const;
export const subscriptions = (userKey: string, filter: SubscriptionFilter) =>
  [root, userKey, 'subscriptions', filter] as const;
export const mutation = (userKey: string, name: string) =>
  [root, userKey, 'mutation', name] as const;
