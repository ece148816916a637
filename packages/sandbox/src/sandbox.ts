import type { ConnectOptions } from './accounts/accounts.ts';
import type { CatalogIntegration } from './catalog/types.ts';
import type { Consent } from './consent/consent.ts';
import type { Faults } from './faults/faults.ts';
import type { AccountRecord, AccountStatus, Delivery, SubscriptionRecord } from './store/store.ts';
import type { JsonValue } from './wire.ts';

/** An ActionKit of your own, and the strings to pull on it. */
export interface Sandbox {
  readonly projectId: string;
  /** What the events are signed with. */
  readonly signingSecret: string;
  /** The private key that user tokens are signed with: PKCS#8 PEM. Made when it is first asked for. */
  signingKey(): Promise<string>;
  /** The vendor's API. Takes the place of `globalThis.fetch`; rejects when the request is aborted. */
  fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response>;
  /** Connects an account, or the one with `credentialId` again. */
  connect(userId: string, integration: string, options?: ConnectOptions): AccountRecord;
  setAccountStatus(credentialId: string, status: AccountStatus): AccountRecord;
  /** Removes an account; its subscriptions stop. */
  removeAccount(credentialId: string): void;
  /** A user's accounts, oldest first; of one integration where it is named. */
  accounts(userId: string, integration?: string): readonly AccountRecord[];
  /** What the catalog knows of an integration. */
  integration(name: string): CatalogIntegration | undefined;
  /** Every subscription, or one user's. */
  subscriptions(userId?: string): readonly SubscriptionRecord[];
  /**
   * Makes an event of the trigger's example, or of `payload`, and delivers it signed. Resolves after the
   * first attempt; the attempts that follow are found in `deliveries`.
   */
  fire(subscriptionId: string, payload?: JsonValue): Promise<Delivery>;
  /** Turns a subscription `ERRORED`. */
  failSubscription(subscriptionId: string, message: string): SubscriptionRecord;
  /** Fires events of every active subscription again and again. */
  start(options?: { readonly every?: number }): void;
  stop(): void;
  readonly faults: Faults;
  /** The last thousand events that were fired, oldest first, with the attempts to deliver them. */
  readonly deliveries: readonly Delivery[];
  readonly consent: Pick<Consent, 'createLink'>;
  /** Back to the beginning: the same accounts, the same ids to come, no faults, no timer. */
  reset(): void;
}
