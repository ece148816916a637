import type { UserCall } from '../auth/for-user.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { SubscriptionRecord } from '../store/store.ts';
import { findOwnSubscription } from '../subscriptions/find-own.ts';

/** `DELETE /trigger-subscriptions/{id}`, with a warning when the service's own webhook stays behind. */
export function unsubscribe(call: UserCall): Response {
  const { store, unconfirmed } = call.context;
  const subscription = findOwnSubscription(call);
  if (subscription === undefined) {
    if (unconfirmed.deleteUnknown === 'success') return Response.json({ success: true });
    throw new VendorError('subscriptionNotFound');
  }
  const warning = toWarning(call, subscription);
  store.subscriptions.delete(subscription.id);
  return Response.json({ success: true, ...(warning === undefined ? {} : { warning }) });
}

/** Without a working account nobody can tell the service to stop calling. */
function toWarning({ context }: UserCall, subscription: SubscriptionRecord): string | undefined {
  const { integration, type, credentialId, id } = subscription;
  const isPushed = context.catalog.trigger(integration, type)?.triggerModel === 'WEBHOOK';
  if (!isPushed || context.store.accounts.get(credentialId)?.status === 'VALID') return undefined;
  const service = context.catalog.integration(integration)?.displayName ?? integration;
  return `The webhook could not be removed from ${service}. Remove it there by hand: https://hooks.actionkit.test/triggers/${id}`;
}
