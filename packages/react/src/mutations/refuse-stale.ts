import {
  type EndpointInput,
  isSameJson,
  type JsonObject,
  type Subscription,
  savedValue,
  TriggerPickerError,
} from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { subscriptionsOptions } from '../queries/subscriptions.ts';
import { editSubscriptions } from './edit-subscriptions.ts';

/**
 * Looks at the subscription anew and throws `SUBSCRIPTION_CHANGED` when what is to be changed is no longer what
 * it was. Changes elsewhere to other keys stand in nobody's way: an update sends only its own.
 */
export async function refuseStale(
  context: TriggerPickerContextValue,
  { subscriptionId, parameters }: EndpointInput<'updateSubscription'>,
  base: JsonObject,
): Promise<void> {
  const current = await lookAnew(context, subscriptionId);
  if (!current) return;
  const isMovedOn = (id: string) =>
    !isSameJson(savedValue(current.parameters, id), savedValue(base, id)) &&
    !isSameJson(savedValue(current.parameters, id), savedValue(parameters, id));
  if (!Object.keys(parameters).some(isMovedOn)) return;
  await editSubscriptions(context, (list) =>
    list.map((one) => (one.id === current.id ? current : one)),
  );
  throw new TriggerPickerError('SUBSCRIPTION_CHANGED');
}

/** `undefined`: it is not there, or nobody can say. Then the update itself tells. */
async function lookAnew(
  context: TriggerPickerContextValue,
  subscriptionId: string,
): Promise<Subscription | undefined> {
  const options = { ...subscriptionsOptions(context), staleTime: 0, retry: false };
  const list = await context.queryClient.fetchQuery(options).catch(() => []);
  return list.find(({ id }) => id === subscriptionId);
}
