import {
  type Integration,
  type JsonObject,
  TriggerPickerError,
  type WireIssue,
} from '@trigger-picker/core';
import { type Origins, toOrigins } from '../http/origin-list.ts';
import {
  createMemoryIdempotencyStore,
  type IdempotencyStore,
} from '../subscribing/idempotency-store.ts';
import {
  type CircuitBreaker,
  type CircuitBreakerOptions,
  createCircuitBreaker,
} from '../upstream/circuit-breaker.ts';
import {
  checkTtl,
  createTokenSource,
  type TokenOptions,
  type TokenSource,
} from '../upstream/token-source.ts';
import { createDriftWarning } from './drift-warning.ts';
import type { IntegrationFacts, Limits, Timeouts, TriggerServiceOptions, Urls } from './options.ts';
import type { SubscribePolicy } from './webhook-override.ts';

/** The options, checked and complete. */
export interface Settings {
  readonly projectId: string;
  readonly urls: Urls;
  readonly fetch: typeof fetch;
  readonly tokens: TokenSource;
  readonly connectToken: TokenOptions | undefined;
  readonly timeouts: Timeouts;
  readonly limits: Limits;
  readonly webhookOverride: SubscribePolicy;
  /** `undefined`: anywhere public. */
  readonly webhookOrigins: Origins | undefined;
  readonly describeIntegration: (integration: Integration) => IntegrationFacts | undefined;
  readonly idempotencyStore: IdempotencyStore;
  /** One for each address of the vendor's. */
  readonly breakers: Readonly<Record<'actionkit' | 'connect', CircuitBreaker>>;
  readonly onSchemaDrift: (issues: readonly WireIssue[], operation: string) => void;
  readonly now: () => number;
}

const cloud: Urls = {
  actionkit: 'https://actionkit.useparagon.com',
  connect: 'https://zeus.useparagon.com',
  cdn: 'https://cdn.useparagon.com/latest/dashboard/public',
};
const defaultTimeouts: Timeouts = { read: 15_000, write: 30_000, subscribe: 90_000 };
const defaultLimits: Limits = { responseBytes: 16 * 1024 * 1024, metadataBytes: 16 * 1024 };
const defaultBreaker: CircuitBreakerOptions = { failures: 5, pauseSeconds: 15 };
const defaultConnectTtl = 300;

/** Checks the options once, at the start. Throws `BAD_CONFIGURATION` and `BAD_SIGNING_KEY`. */
export function toSettings(options: TriggerServiceOptions): Settings {
  const { projectId, signingKey, token, now = Date.now } = options;
  if (!projectId || /[^\w-]/.test(projectId)) {
    refuse('projectId must be the id of a project of the vendor: letters, digits and dashes.');
  }
  const createBreaker = () =>
    createCircuitBreaker({ ...defaultBreaker, ...options.circuitBreaker }, now);
  return {
    projectId,
    urls: toUrls({ ...cloud, ...options.urls }),
    // Bound, because browsers refuse a fetch that is called as a method of something else.
    fetch: options.fetch ?? globalThis.fetch.bind(globalThis),
    tokens: createTokenSource({ projectId, signingKey, token, now }),
    connectToken: toConnectToken(options),
    timeouts: { ...defaultTimeouts, ...options.timeouts },
    limits: { ...defaultLimits, ...options.limits },
    webhookOverride: options.webhookOverride ?? (() => undefined),
    webhookOrigins: options.webhookOrigins && toWebhookOrigins(options.webhookOrigins),
    describeIntegration: options.describeIntegration ?? (() => undefined),
    idempotencyStore: options.idempotencyStore ?? createMemoryIdempotencyStore({ now }),
    breakers: { actionkit: createBreaker(), connect: createBreaker() },
    onSchemaDrift: options.onSchemaDrift ?? createDriftWarning(),
    now,
  };
}

function toUrls(urls: Urls): Urls {
  const entries = Object.entries(urls).map(([name, url]: [string, string]) => {
    if (!URL.canParse(url)) refuse(`urls.${name} is not an address: ${url}`);
    return [name, url.replace(/\/+$/, '')];
  });
  // The same three keys with other texts, which Object.fromEntries cannot say.
  return Object.fromEntries(entries) as Urls;
}

/** Events carry what a user's accounts hold: they travel encrypted, or stay on this machine. */
function toWebhookOrigins(origins: readonly string[]): Origins {
  for (const origin of toOrigins('webhookOrigins', origins)) {
    if (/^https:|^http:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/.test(origin)) continue;
    refuse(`webhookOrigins takes https, and http only for this machine: not ${origin}.`);
  }
  return new Set(origins);
}

function toConnectToken({ connectToken, token }: TriggerServiceOptions): TokenOptions | undefined {
  if (!connectToken) return undefined;
  const own: TokenOptions = connectToken === true ? {} : connectToken;
  const permissions: JsonObject | undefined = own.permissions ?? token?.permissions;
  return { ttlSeconds: checkTtl(own.ttlSeconds ?? defaultConnectTtl), permissions };
}

function refuse(message: string): never {
  throw new TriggerPickerError('BAD_CONFIGURATION', { message });
}
