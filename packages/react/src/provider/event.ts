import type { Subscription } from '@trigger-picker/core';
import type { ConnectResult } from './connect.ts';

/** What happened, for the host's own measuring. It holds no value that a user typed. */
export type TriggerPickerEvent =
  | {
      readonly type: 'connect';
      readonly integration: string;
      readonly outcome: ConnectResult['outcome'];
    }
  | { readonly type: 'subscribed' | 'updated'; readonly subscription: SubscriptionIdentity }
  | { readonly type: 'unsubscribed'; readonly subscriptionId: string };

/** Which subscription, without its parameters. */
export type SubscriptionIdentity = Pick<
  Subscription,
  'id' | 'integration' | 'type' | 'credentialId'
>;

/** Leaves out what the user typed. */
export function identify(subscription: Subscription): SubscriptionIdentity {
  const { id, integration, type, credentialId } = subscription;
  return { id, integration, type, credentialId };
}
