import type { CatalogIntegration } from './catalog/types.ts';
import type { Clock } from './clock.ts';
import type { Store } from './store/store.ts';
import type { UnconfirmedOptions } from './unconfirmed.ts';

/** How a sandbox is made. Every part has a default. */
export interface SandboxOptions {
  /** The same seed, the same ids. @default 1 */
  readonly seed?: string | number;
  /** @default a UUID made from the seed */
  readonly projectId?: string;
  /** What can be subscribed to. @default the whole catalog */
  readonly catalog?: readonly CatalogIntegration[];
  /** Where time is read and waited for. @default the machine's clock */
  readonly clock?: Clock;
  /** Milliseconds that each answer takes. @default 0 */
  readonly latency?: number;
  /** The path that the API is mounted at, such as `/__actionkit`. @default '' */
  readonly basePath?: string;
  /** The project's webhook URL: where events go unless a subscription has an override. */
  readonly webhookUrl?: string;
  /** Hands an event over. @default globalThis.fetch */
  readonly deliver?: (request: Request) => Promise<Response>;
  /** What events are signed with. @default a secret made from the seed */
  readonly signingSecret?: string;
  /** Checks user tokens (SPKI PEM). @default the public half of a pair that the sandbox makes */
  readonly publicKey?: string;
  /** Decides otherwise what the vendor leaves unsaid. */
  readonly unconfirmed?: UnconfirmedOptions;
  /** Accounts that exist from the start: how many of each integration, by user. */
  readonly connected?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Opens `{basePath}/__control/*`, through which another process steers the sandbox. @default false */
  readonly controls?: boolean;
  /** Where state is kept. @default memory */
  readonly store?: Store;
}
