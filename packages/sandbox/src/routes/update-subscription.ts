import type { UserCall } from '../auth/for-user.ts';
import { type JsonObject, readJsonObject, readObject } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { SubscriptionRecord } from '../store/store.ts';
import { checkParameters } from '../subscriptions/check-parameters.ts';
import { findOwnSubscription } from '../subscriptions/find-own.ts';
import { readOverride } from '../subscriptions/read-override.ts';
import { toWireSubscription } from '../subscriptions/to-wire.ts';

/** `PATCH /trigger-subscriptions/{id}`: a shallow merge, in which `null` removes. */
export async function updateSubscription(call: UserCall): Promise<Response> {
  const { catalog, store, unconfirmed } = call.context;
  const subscription = findOwnSubscription(call);
  if (subscription === undefined) throw new VendorError('subscriptionNotFound');
  const body = await readJsonObject(call.request);
  refuseChange(body, 'type', subscription.type);
  refuseChange(body, 'integration', subscription.integration);
  const parameters = mergeParameters(subscription.parameters, readObject(body, 'parameters'));
  const trigger = catalog.trigger(subscription.integration, subscription.type);
  if (trigger) checkParameters(trigger, parameters, unconfirmed);
  const { webhookOverride: oldOverride, ...rest } = revive(subscription, unconfirmed.patchRevives);
  const webhookOverride =
    body.webhookOverride === undefined ? oldOverride : readOverride(body.webhookOverride);
  const updated = store.subscriptions.put({
    ...rest,
    parameters,
    ...(webhookOverride === undefined ? {} : { webhookOverride }),
  });
  return Response.json(toWireSubscription(updated, unconfirmed));
}

function mergeParameters(old: JsonObject, changes: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries({ ...old, ...changes }).filter(([, value]) => value !== null),
  );
}

function refuseChange(body: JsonObject, key: 'type' | 'integration', current: string) {
  if (body[key] !== undefined && body[key] !== current) {
    throw new VendorError('badRequest', { message: `"${key}" cannot be changed.` });
  }
}

function revive(subscription: SubscriptionRecord, isRevived: boolean): SubscriptionRecord {
  if (!isRevived || subscription.status === 'ACTIVE') return subscription;
  const { error: _, ...rest } = subscription;
  return { ...rest, status: 'ACTIVE', failures: 0 };
}
