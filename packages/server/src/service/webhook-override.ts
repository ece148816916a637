import type { JsonObject } from '@trigger-picker/core';

/** Where the vendor delivers the events of one subscription, instead of the project's webhook address. */
export interface WebhookOverride {
  /** Public and https, on the usual port; with the option `webhookOrigins`, of one of those origins. */
  readonly url: string;
  /** Sent along with each event. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Comes back with each event as `triggerSubscriptionMetadata`: plain JSON of at most `limits.metadataBytes`. */
  readonly metadata?: JsonObject | undefined;
}

/** What is about to be subscribed, and by whom. */
export interface SubscribeRequest {
  readonly userId: string;
  readonly integration: string;
  readonly type: string;
  readonly credentialId?: string | undefined;
  readonly parameters: JsonObject;
  /** The `TriggerConfig.id` where a configuration is subscribed. */
  readonly idempotencyKey?: string | undefined;
}

/**
 * Decides on the server where events go; the browser has no word in it. It is asked for every subscription:
 * where a call of `subscribe` brings an override of its own, that one's address and headers stand, and this
 * one's metadata is added last, so that nothing in a call can pass for it.
 */
export type SubscribePolicy = (
  request: SubscribeRequest,
) => WebhookOverride | undefined | Promise<WebhookOverride | undefined>;
