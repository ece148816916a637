import {
  type EndpointInput,
  normalizeSubscriptions,
  type Subscription,
} from '@trigger-picker/core';
import { redact } from '../upstream/redact.ts';
import type { RouteContext, RouteHandler } from './route.ts';

export const listSubscriptions: RouteHandler<'listSubscriptions'> = async (context, input) => ({
  subscriptions: [...toSubscriptions(context, await fetchSubscriptions(context, input))],
});

/** The vendor's list, as it comes. */
export function fetchSubscriptions(
  { upstream, signal }: RouteContext,
  { integrations, type, status, credentialId }: EndpointInput<'listSubscriptions'> = {},
): Promise<unknown> {
  return upstream({
    service: 'actionkit',
    method: 'GET',
    path: '/trigger-subscriptions',
    query: { integrations, type, status },
    credentialId,
    signal,
  });
}

/** The vendor's list as subscriptions; what it quotes as their errors may hold secrets. */
export function toSubscriptions({ take }: RouteContext, json: unknown): readonly Subscription[] {
  return take(normalizeSubscriptions(json)).map((subscription) =>
    subscription.error === undefined
      ? subscription
      : { ...subscription, error: redact(subscription.error) },
  );
}

/** The user's own subscription of this id. Whether others have one of it shows in no way. */
export async function findOwn(
  context: RouteContext,
  subscriptionId: string | undefined,
): Promise<Subscription | undefined> {
  const subscriptions = toSubscriptions(context, await fetchSubscriptions(context));
  return subscriptions.find(({ id }) => id === subscriptionId);
}
