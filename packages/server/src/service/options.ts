import type { Integration, WireIssue } from '@trigger-picker/core';
import type { IdempotencyStore } from '../subscribing/idempotency-store.ts';
import type { CircuitBreakerOptions } from '../upstream/circuit-breaker.ts';
import type { TokenOptions } from '../upstream/token-source.ts';
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
  /** Of the metadata of a webhook override. @default 16384 (16 kB) */
  readonly metadataBytes: number;
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
  /**
   * The origins that an override may name, such as `https://hooks.example.com`; `http` only for this machine,
   * for events of the sandbox. @default every https address of the public network on the usual port
   */
  readonly webhookOrigins?: readonly string[] | undefined;
  /** Adds category, picture or colour to an integration. @default what the vendor says */
  readonly describeIntegration?:
    | ((integration: Integration) => IntegrationFacts | undefined)
    | undefined;
  /** Where answers to requests with an `Idempotency-Key` are kept. @default in this process' memory */
  readonly idempotencyStore?: IdempotencyStore | undefined;
  /** When a vendor that does not answer is left alone for a while. @default { failures: 5, pauseSeconds: 15 } */
  readonly circuitBreaker?: Partial<CircuitBreakerOptions> | undefined;
  /** Told of whatever in the vendor's answers was not as documented. @default one warning for each operation, in development */
  readonly onSchemaDrift?: ((issues: readonly WireIssue[], operation: string) => void) | undefined;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: (() => number) | undefined;
}
