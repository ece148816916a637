import { type SandboxBase, toIsoNow } from '../context.ts';
import type { AccountRecord, SubscriptionRecord, WebhookOverride } from '../store/store.ts';
import type { JsonValue } from '../wire.ts';

/** What is subscribed to. */
export interface NewSubscription {
  readonly account: AccountRecord;
  readonly type: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly webhookOverride?: WebhookOverride | undefined;
}

/** The users' trigger subscriptions. */
export interface Subscriptions {
  get(id: string): SubscriptionRecord | undefined;
  /** Oldest first. */
  of(userId?: string): readonly SubscriptionRecord[];
  create(wanted: NewSubscription): SubscriptionRecord;
  /** Stops a subscription: its events are no longer delivered. */
  fail(id: string, message: string): SubscriptionRecord;
  /** Counts a failed attempt or check; too many in a row stop the subscription. */
  countFailure(id: string, error: string): void;
  /** Notes that an event came, or that records were looked for. */
  touch(id: string): void;
  /** Does what happens to the subscriptions of an account that is removed. */
  loseAccount(credentialId: string): void;
}

export function createSubscriptions(base: SandboxBase): Subscriptions {
  const { ids, store, unconfirmed } = base;
  const { subscriptions } = store;

  function update(id: string, change: Partial<SubscriptionRecord>): SubscriptionRecord {
    const subscription = subscriptions.get(id);
    if (subscription === undefined) throw new Error(`There is no subscription ${id}.`);
    return subscriptions.put({ ...subscription, ...change });
  }

  function fail(id: string, message: string) {
    return update(id, { status: 'ERRORED', error: message });
  }

  const onLostAccount = {
    errored: (id: string) => fail(id, unconfirmed.erroredMessage('Credential not found')),
    kept: () => undefined,
    deleted: (id: string) => subscriptions.delete(id),
  };

  return {
    get: (id) => subscriptions.get(id),
    of: (userId) =>
      subscriptions.list().filter((one) => userId === undefined || one.userId === userId),
    create({ account, type, parameters, webhookOverride }) {
      return subscriptions.put({
        id: ids.next('subscription'),
        userId: account.userId,
        integration: account.integration,
        credentialId: account.id,
        type,
        parameters,
        status: 'ACTIVE',
        ...(webhookOverride === undefined ? {} : { webhookOverride }),
        dateCreated: toIsoNow(base),
        failures: 0,
      });
    },
    fail,
    countFailure(id, error) {
      const failures = (subscriptions.get(id)?.failures ?? 0) + 1;
      update(id, { failures });
      if (failures >= unconfirmed.failuresUntilErrored) fail(id, unconfirmed.erroredMessage(error));
    },
    touch: (id) => {
      update(id, { dateLastReceivedEvent: toIsoNow(base) });
    },
    loseAccount(credentialId) {
      for (const { id, credentialId: owner } of subscriptions.list()) {
        if (owner === credentialId) onLostAccount[unconfirmed.removedAccount](id);
      }
    },
  };
}
