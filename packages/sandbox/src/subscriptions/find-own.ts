import type { UserCall } from '../auth/for-user.ts';
import type { SubscriptionRecord } from '../store/store.ts';

/** The subscription that the path names, if it is the user's own: others' do not exist for them. */
export function findOwnSubscription({
  context,
  params,
  userId,
}: UserCall): SubscriptionRecord | undefined {
  const subscription = context.subscriptions.get(params.subscriptionId ?? '');
  return subscription?.userId === userId ? subscription : undefined;
}
