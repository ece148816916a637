import { type JsonObject, TriggerPickerError } from '@trigger-picker/core';
import type { Origins } from '../http/origin-list.ts';
import { isPlainObject } from '../http/plain-json.ts';
import { isPublicHost } from '../http/public-host.ts';
import type { WebhookOverride } from './webhook-override.ts';

/** What was said about where events go: by one call, and by the host's standing policy. */
export interface SaidOverrides {
  readonly call: WebhookOverride | undefined;
  readonly policy: WebhookOverride | undefined;
}

/** What an override has to keep to. */
export interface OverrideRules {
  /** Where events may go; `undefined`: anywhere public. */
  readonly origins: Origins | undefined;
  readonly metadataBytes: number;
}

/** The key in an override's metadata that tells which attempt made a subscription. */
export const attemptKey = 'triggerPickerKey';

/** The override as the vendor takes it, marked with its attempt. Throws `OVERRIDE_NOT_ALLOWED`. */
export function toWireOverride(
  { call, policy }: SaidOverrides,
  attempt: string,
  { origins, metadataBytes }: OverrideRules,
): JsonObject | undefined {
  const override = call ?? policy;
  if (!override) return undefined;
  const { url, headers } = override;
  return {
    url: checkAddress(url, origins),
    ...(headers ? { headers: { ...headers } } : {}),
    metadata: merge([call?.metadata, policy?.metadata, { [attemptKey]: attempt }], metadataBytes),
  };
}

/** The address as it was understood here: a text that others could read differently is not passed on. */
function checkAddress(address: string, origins: Origins | undefined): string {
  const url = new URL(URL.canParse(address) ? address : 'about:blank');
  if (url.username || url.password) refuse('The webhook address must not hold a user name.');
  if (origins) {
    // Not `origin`: a blob's is that of the page which made it.
    if (!origins.has(`${url.protocol}//${url.host}`)) {
      refuse('The webhook address is of none of the webhookOrigins.');
    }
  } else if (url.protocol !== 'https:' || url.port !== '' || !isPublicHost(url.hostname)) {
    refuse('The webhook address must be https, on the usual port of a public host.');
  }
  return url.href;
}

/** Later parts win. Made of entries, so that a key like `__proto__` is one among others. */
function merge(parts: readonly (JsonObject | undefined)[], maxBytes: number): JsonObject {
  const given = parts.filter((part) => part !== undefined);
  if (!given.every(isPlainObject)) refuse('The metadata must be an object of plain JSON.');
  const metadata = Object.fromEntries(given.flatMap(Object.entries));
  if (new TextEncoder().encode(JSON.stringify(metadata)).length > maxBytes) {
    refuse(`The metadata must not take more than ${maxBytes} bytes.`);
  }
  return metadata;
}

function refuse(message: string): never {
  throw new TriggerPickerError('OVERRIDE_NOT_ALLOWED', { message });
}
