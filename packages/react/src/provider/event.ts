import type { ErrorCode, Subscription } from '@trigger-picker/core';
import type { ConnectResult } from './connect.ts';

/** What happened, for the host's own measuring. It holds nothing that a user typed, unless a picker is told to report it. */
export type TriggerPickerEvent =
  | {
      readonly type: 'connect';
      readonly integration: string;
      readonly outcome: ConnectResult['outcome'];
      /** Which account, where it is `connected` and known. */
      readonly credentialId?: string | undefined;
      /** Why, where it `failed`. */
      readonly code?: ErrorCode | undefined;
    }
  | { readonly type: 'subscribed' | 'updated'; readonly subscription: SubscriptionIdentity }
  | { readonly type: 'unsubscribed'; readonly subscriptionId: string }
  | { readonly type: 'opened' }
  /** The user has stopped typing: triggers that were found, and letters that were typed. */
  | {
      readonly type: 'searched';
      readonly count: number;
      readonly length: number;
      /** Only where the host asked for it with `reportQuery`. */
      readonly query?: string | undefined;
    }
  | {
      readonly type: 'picked';
      readonly integration: string;
      readonly triggerType: string;
      /** 1-based, among the rows of the list. */
      readonly rank: number;
      readonly source: PickSource;
      readonly query?: string | undefined;
    };

/** Which part of the list a trigger was picked from. */
export type PickSource = 'favourites' | 'recent' | 'browse' | 'search';

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

/** How connecting ended, without what the service said. */
export function toConnectEvent(integration: string, result: ConnectResult): TriggerPickerEvent {
  const { outcome } = result;
  const type = 'connect';
  if (outcome === 'connected') {
    return { type, integration, outcome, credentialId: result.credentialId };
  }
  return { type, integration, outcome, ...(outcome === 'failed' && { code: result.error.code }) };
}
