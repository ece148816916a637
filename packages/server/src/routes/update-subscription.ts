import { normalizeSubscription, TriggerPickerError } from '@trigger-picker/core';
import { findOwn } from './list-subscriptions.ts';
import type { RouteHandler } from './route.ts';

export const updateSubscription: RouteHandler<'updateSubscription'> = async (context, input) => {
  const { subscriptionId, parameters } = input;
  // The answer to an update does not say of which integration it is; the list does.
  const own = await findOwn(context, subscriptionId);
  if (!own) throw new TriggerPickerError('SUBSCRIPTION_NOT_FOUND');
  const json = await context.upstream({
    service: 'actionkit',
    method: 'PATCH',
    path: `/trigger-subscriptions/${subscriptionId}`,
    body: { parameters },
    notFound: 'SUBSCRIPTION_NOT_FOUND',
  });
  return context.take(normalizeSubscription(json, own.integration));
};
