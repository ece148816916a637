import { type JsonObject, TriggerPickerError } from '@trigger-picker/core';

/** Where the vendor delivers the events of one subscription, instead of the project's webhook address. */
export interface WebhookOverride {
  readonly url: string;
  /** Sent along with each event. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Comes back with each event as `triggerSubscriptionMetadata`. */
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

/** Decides on the server where events go; the browser has no word in it. */
export type SubscribePolicy = (
  request: SubscribeRequest,
) => WebhookOverride | undefined | Promise<WebhookOverride | undefined>;

/** The key in an override's metadata that tells which attempt made a subscription. */
export const attemptKey = 'triggerPickerKey';

/** The override as the vendor takes it, marked with its attempt. Throws `OVERRIDE_NOT_ALLOWED` for a bad address. */
export function toWireOverride(
  override: WebhookOverride | undefined,
  attempt: string,
): JsonObject | undefined {
  if (!override) return undefined;
  const { url, headers, metadata } = override;
  const { protocol, username, password } = URL.canParse(url)
    ? new URL(url)
    : new URL('about:blank');
  if (!/^https?:$/.test(protocol) || username || password) {
    throw new TriggerPickerError('OVERRIDE_NOT_ALLOWED', {
      message: 'The webhook address must be http or https, and without a user name.',
    });
  }
  return {
    url,
    ...(headers ? { headers: { ...headers } } : {}),
    metadata: { ...metadata, [attemptKey]: attempt },
  };
}
