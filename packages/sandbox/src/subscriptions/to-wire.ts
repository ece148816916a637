import type { SubscriptionRecord } from '../store/store.ts';
import type { Unconfirmed } from '../unconfirmed.ts';
import type { Subscription } from '../wire.ts';

/** A subscription as the vendor sends it. It carries no integration: that is the key it is listed under. */
export function toWireSubscription(
  record: SubscriptionRecord,
  unconfirmed: Unconfirmed,
): Subscription {
  const { id, type, parameters, status, error, dateCreated, credentialId, webhookOverride } =
    record;
  return {
    id,
    type,
    parameters,
    status,
    ...(error === undefined ? {} : { error }),
    dateCreated,
    ...toLastEvent(record, unconfirmed),
    credentialId,
    ...(webhookOverride === undefined ? {} : { webhookOverride }),
  };
}

function toLastEvent(
  { dateLastReceivedEvent, dateCreated }: SubscriptionRecord,
  unconfirmed: Unconfirmed,
): Pick<Subscription, 'dateLastReceivedEvent'> {
  if (dateLastReceivedEvent !== undefined) return { dateLastReceivedEvent };
  const beforeFirst = {
    null: { dateLastReceivedEvent: null },
    absent: {},
    dateCreated: { dateLastReceivedEvent: dateCreated },
  };
  return beforeFirst[unconfirmed.dateLastReceivedEvent];
}
