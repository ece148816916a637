import { isJsonObject } from '../http/json.ts';
import { VendorError } from '../http/vendor-error.ts';
import type { WebhookOverride } from '../store/store.ts';
import type { JsonValue } from '../wire.ts';

/** Reads `webhookOverride`, which needs an address and may carry headers and metadata. */
export function readOverride(value: JsonValue | undefined): WebhookOverride | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) throw refuse('webhookOverride must be an object.');
  const { url, headers, metadata } = value;
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw refuse('webhookOverride.url must be an http(s) address.');
  }
  if (metadata !== undefined && !isJsonObject(metadata)) {
    throw refuse('webhookOverride.metadata must be an object.');
  }
  return {
    url,
    ...(headers === undefined ? {} : { headers: readHeaders(headers) }),
    ...(metadata === undefined ? {} : { metadata }),
  };
}

function readHeaders(headers: JsonValue): Readonly<Record<string, string>> {
  const entries: [string, JsonValue][] = isJsonObject(headers) ? Object.entries(headers) : [];
  const texts = entries.flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  if (!isJsonObject(headers) || texts.length !== entries.length) {
    throw refuse('webhookOverride.headers must be an object of texts.');
  }
  return Object.fromEntries(texts);
}

function refuse(message: string) {
  return new VendorError('badRequest', { message });
}
