import type { JsonValue } from '../wire.ts';

/** A place for records of one kind. Records are never changed in place: a changed one is put again. */
export interface Collection<Item extends { readonly id: string }> {
  get(id: string): Item | undefined;
  /** In the order in which they were first put. */
  list(): readonly Item[];
  put(item: Item): Item;
  delete(id: string): void;
  clear(): void;
}

/** Where the sandbox keeps its state. */
export interface Store {
  readonly accounts: Collection<AccountRecord>;
  readonly subscriptions: Collection<SubscriptionRecord>;
  readonly deliveries: Collection<Delivery>;
  readonly tickets: Collection<ConsentTicket>;
}

export type AccountStatus = 'VALID' | 'INVALID' | 'PENDING';

/** An account: one credential of one user for one integration. Dates are ISO 8601. */
export interface AccountRecord {
  /** The vendor's credential id. */
  readonly id: string;
  readonly userId: string;
  readonly integration: string;
  /** What its owner would recognise it by: a workspace, an address. */
  readonly label: string;
  /** Which of the catalog's accounts it is: what its choices look like depends on it. */
  readonly ordinal: number;
  readonly status: AccountStatus;
  readonly dateCreated: string;
  readonly dateUpdated: string;
  readonly dateRefreshed: string;
}

/** Where and with what the events of one subscription are delivered, in place of the project's webhook URL. */
export interface WebhookOverride {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly metadata?: Readonly<Record<string, JsonValue>>;
}

/** A subscription with what the vendor knows of it beside its wire form. Dates are ISO 8601. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly userId: string;
  readonly integration: string;
  readonly type: string;
  readonly credentialId: string;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly status: 'ACTIVE' | 'ERRORED';
  /** Why it stopped. */
  readonly error?: string;
  readonly webhookOverride?: WebhookOverride;
  readonly dateCreated: string;
  readonly dateLastReceivedEvent?: string;
  /** Failed attempts to deliver or to check, in a row. */
  readonly failures: number;
}

/** One try to hand an event over. */
export interface DeliveryAttempt {
  /** ISO 8601. */
  readonly date: string;
  /** What the receiver answered with, if it did. */
  readonly status?: number;
  /** Why the attempt failed. */
  readonly error?: string;
}

/** An event on its way to the webhook receiver. */
export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly subscriptionId: string;
  readonly url: string;
  /** The signed bytes, as text. */
  readonly body: string;
  readonly status: 'PENDING' | 'DELIVERED' | 'FAILED';
  readonly attempts: readonly DeliveryAttempt[];
}

/** Permission to answer one consent page once. */
export interface ConsentTicket {
  readonly id: string;
  readonly userId: string;
  readonly integration: string;
  /** The account to reconnect; absent: a new one. */
  readonly credentialId?: string;
  /** Who is told of the outcome. */
  readonly origin?: string;
  /** Where the page leads when it is done. */
  readonly returnTo?: string;
  /** Milliseconds since the epoch. */
  readonly expires: number;
}
