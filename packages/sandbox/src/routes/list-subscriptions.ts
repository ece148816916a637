import { readNamedAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import { toWireSubscription } from '../subscriptions/to-wire.ts';
import type { Subscription } from '../wire.ts';
import { readList } from './read-list.ts';

/** `GET /trigger-subscriptions`: the user's subscriptions by integration. */
export function listSubscriptions(call: UserCall): Response {
  const { context, url, userId } = call;
  const account = readNamedAccount(call);
  const integrations = readList(url, 'integrations');
  const status = url.searchParams.get('status');
  const type = url.searchParams.get('type');
  const triggers: Record<string, Subscription[]> = {};
  for (const record of context.subscriptions.of(userId)) {
    const isWanted =
      (integrations?.includes(record.integration) ?? true) &&
      (status === null || record.status === status) &&
      (type === null || record.type === type) &&
      (account === undefined || record.credentialId === account.id);
    if (!isWanted) continue;
    triggers[record.integration] ??= [];
    triggers[record.integration]?.push(toWireSubscription(record, context.unconfirmed));
  }
  return Response.json({ triggers });
}
