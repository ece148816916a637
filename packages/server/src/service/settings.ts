import {
  type Integration,
  type JsonObject,
  TriggerPickerError,
  type WireIssue,
} from '@trigger-picker/core';
import {
  createMemoryIdempotencyStore,
  type IdempotencyStore,
} from '../subscribing/idempotency-store.ts';
import {
  checkTtl,
  createTokenSource,
  type TokenOptions,
  type TokenSource,
} from '../upstream/token-source.ts';
import { createDriftWarning } from './drift-warning.ts';
import type { SubscribePolicy } from './webhook-override.ts';

/** The vendor's addresses, without a slash at the end. */
export interface Urls {
  /** @default 'https://actionkit.useparagon.com' */
  readonly actionkit: string;
  /** The service that the vendor's SDK talks to. @default 'https://zeus.useparagon.com' */
  readonly connect: string;
  /** Pictures of integrations are at `/integrations/<name>.svg`. @default 'https://cdn.useparagon.com/latest/dashboard/public' */
  readonly cdn: string;
}

/** How long is waited, in milliseconds. */
export interface Timeouts {
  /** For everything that only reads, with its retries. @default 15000 */
  readonly read: number;
  /** For updating and unsubscribing. @default 30000 */
  readonly write: number;
  /** For subscribing: the vendor answers when the provider is ready to send. @default 90000 */
  readonly subscribe: number;
}

/** How much is taken, in bytes. */
export interface Limits {
  /** Of an answer of the vendor's. @default 16777216 (16 MB) */
  readonly responseBytes: number;
}

/** What a host adds to an integration: the vendor knows no categories. */
export type IntegrationFacts = Partial<Omit<Integration, 'name'>>;

/** How triggers are asked for on the host's server. */
export interface TriggerServiceOptions {
  /** The vendor's project id. */
  readonly projectId: string;
  /**
   * The project's private signing key: PEM (PKCS#8 or PKCS#1), also with `\n` escaped, in quotes or in
   * base64. Keep it in the server's environment.
   */
  readonly signingKey: string;
  /** @default the vendor's cloud */
  readonly urls?: Partial<Urls> | undefined;
  /** @default globalThis.fetch; `createUndiciFetch()` of the entry `/node` is several times faster */
  readonly fetch?: typeof fetch | undefined;
  /** Lifetime and permissions of the user tokens. */
  readonly token?: TokenOptions | undefined;
  /**
   * Lets the browser have a short-lived user token for the vendor's own connect dialog. With it a script in
   * the page can do at the vendor whatever the user may. @default false
   */
  readonly connectToken?: boolean | TokenOptions | undefined;
  readonly timeouts?: Partial<Timeouts> | undefined;
  readonly limits?: Partial<Limits> | undefined;
  /** Decides where the events of a new subscription go. @default the project's webhook address */
  readonly webhookOverride?: SubscribePolicy | undefined;
  /** Adds category, picture or colour to an integration. @default what the vendor says */
  readonly describeIntegration?:
    | ((integration: Integration) => IntegrationFacts | undefined)
    | undefined;
  /** Where answers to requests with an `Idempotency-Key` are kept. @default in this process' memory */
  readonly idempotencyStore?: IdempotencyStore | undefined;
  /** Told of whatever in the vendor's answers was not as documented. @default one warning for each operation, in development */
  readonly onSchemaDrift?: ((issues: readonly WireIssue[], operation: string) => void) | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
}

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
  readonly describeIntegration: (integration: Integration) => IntegrationFacts | undefined;
  readonly idempotencyStore: IdempotencyStore;
  readonly onSchemaDrift: (issues: readonly WireIssue[], operation: string) => void;
  readonly now: () => number;
}

const cloud: Urls = {
  actionkit: 'https://actionkit.useparagon.com',
  connect: 'https://zeus.useparagon.com',
  cdn: 'https://cdn.useparagon.com/latest/dashboard/public',
};
const defaultTimeouts: Timeouts = { read: 15_000, write: 30_000, subscribe: 90_000 };
const defaultLimits: Limits = { responseBytes: 16 * 1024 * 1024 };
const defaultConnectTtl = 300;

/** Checks the options once, at the start. Throws `BAD_CONFIGURATION` and `BAD_SIGNING_KEY`. */
export function toSettings(options: TriggerServiceOptions): Settings {
  const { projectId, signingKey, token, now = Date.now } = options;
  if (!projectId || /[^\w-]/.test(projectId)) {
    refuse('projectId must be the id of a project of the vendor: letters, digits and dashes.');
  }
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
    describeIntegration: options.describeIntegration ?? (() => undefined),
    idempotencyStore: options.idempotencyStore ?? createMemoryIdempotencyStore({ now }),
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

function toConnectToken({ connectToken, token }: TriggerServiceOptions): TokenOptions | undefined {
  if (!connectToken) return undefined;
  const own: TokenOptions = connectToken === true ? {} : connectToken;
  const permissions: JsonObject | undefined = own.permissions ?? token?.permissions;
  return { ttlSeconds: checkTtl(own.ttlSeconds ?? defaultConnectTtl), permissions };
}

function refuse(message: string): never {
  throw new TriggerPickerError('BAD_CONFIGURATION', { message });
}
