import type { Accounts } from './accounts/accounts.ts';
import type { ProjectKeys } from './auth/project-keys.ts';
import type { Catalog } from './catalog/catalog.ts';
import type { Clock } from './clock.ts';
import type { Events } from './events/events.ts';
import type { Ids } from './random.ts';
import type { Store } from './store/store.ts';
import type { Subscriptions } from './subscriptions/subscriptions.ts';
import type { Unconfirmed } from './unconfirmed.ts';

/** The ground that every part of one sandbox stands on. */
export interface SandboxBase {
  readonly projectId: string;
  readonly basePath: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly catalog: Catalog;
  readonly store: Store;
  readonly unconfirmed: Unconfirmed;
  readonly keys: ProjectKeys;
}

/** One sandbox, as its routes see it. */
export interface SandboxContext extends SandboxBase {
  readonly accounts: Accounts;
  readonly subscriptions: Subscriptions;
  readonly events: Events;
}

/** The clock's time as the vendor writes it. */
export function toIsoNow({ clock }: Pick<SandboxBase, 'clock'>): string {
  return new Date(clock.now()).toISOString();
}
