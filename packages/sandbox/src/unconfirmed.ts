/**
 * Everything that the vendor's documentation leaves unsaid and that the sandbox therefore had to decide.
 * Each decision is an option, in this place and no other, and is listed in the README.
 */
export interface Unconfirmed {
  /** How the bytes of the signature are written after `v1=`. */
  readonly signatureEncoding: 'hex' | 'base64';
  /** What `triggerSubscriptionMetadata` is when the subscription has none. */
  readonly absentMetadata: 'empty' | 'absent';
  /** Milliseconds before each further attempt to deliver an event. */
  readonly retryDelays: readonly number[];
  /** Milliseconds that the receiver has for its answer. */
  readonly deliveryTimeout: number;
  /** After how many failed attempts or checks in a row a subscription turns `ERRORED`. */
  readonly failuresUntilErrored: number;
  /** What `error` says then. The default is the documented sample, which is about polling. */
  readonly erroredMessage: (lastError: string) => string;
  /** Milliseconds between two checks for new records. */
  readonly pollingInterval: number;
  /** The status of a successful subscribe. */
  readonly createStatus: number;
  /** What `dateLastReceivedEvent` holds before the first event. */
  readonly dateLastReceivedEvent: 'null' | 'absent' | 'dateCreated';
  /** What DELETE says of a subscription that is gone, or another user's. */
  readonly deleteUnknown: 'notFound' | 'success';
  /** Whether a PATCH turns an `ERRORED` subscription `ACTIVE` again. */
  readonly patchRevives: boolean;
  /** What becomes of an account's subscriptions when the account is removed. */
  readonly removedAccount: 'errored' | 'kept' | 'deleted';
  /** What becomes of parameters that the trigger does not have. */
  readonly unknownParameters: 'kept' | 'rejected';
  /** Whether the message about wrong parameters is a text, or JSON with `details` by parameter id. */
  readonly validationMessage: 'json' | 'text';
  /** Status, code and message of each failure. Only the shape of the body is documented. */
  readonly errors: Readonly<Record<VendorErrorName, VendorErrorEntry>>;
}

/** The failures that the sandbox answers with. */
export type VendorErrorName =
  | 'badRequest'
  | 'credentialNotFound'
  | 'credentialNotValid'
  | 'integrationNotEnabled'
  | 'internal'
  | 'notFound'
  | 'rateLimited'
  | 'sourceNotFound'
  | 'subscriptionNotFound'
  | 'triggerNotFound'
  | 'unauthorized'
  | 'validation';

/** How a failure looks on the wire. */
export interface VendorErrorEntry {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** What may be decided otherwise. */
export type UnconfirmedOptions = Partial<Omit<Unconfirmed, 'errors'>> & {
  readonly errors?: Partial<Unconfirmed['errors']>;
};

/** The decisions that hold unless an option says otherwise. */
export const unconfirmedDefaults: Unconfirmed = {
  signatureEncoding: 'hex',
  absentMetadata: 'empty',
  retryDelays: [5_000, 30_000, 120_000, 600_000],
  deliveryTimeout: 10_000,
  failuresUntilErrored: 5,
  erroredMessage: (lastError) =>
    `Failed to check for new records after repeated failures. Last error: ${lastError}`,
  pollingInterval: 60_000,
  createStatus: 201,
  dateLastReceivedEvent: 'null',
  deleteUnknown: 'notFound',
  patchRevives: false,
  removedAccount: 'errored',
  unknownParameters: 'kept',
  validationMessage: 'json',
  errors: {
    badRequest: entry(400, '40000', 'Bad request.'),
    credentialNotFound: entry(404, '40401', 'Credential not found'),
    credentialNotValid: entry(400, '40002', 'Valid credential not found for provided options.'),
    integrationNotEnabled: entry(400, '40003', 'Integration not enabled for user.'),
    internal: entry(500, '41070', 'Internal server error'),
    notFound: entry(404, '40400', 'Not found'),
    rateLimited: entry(429, '42900', 'Too many requests'),
    sourceNotFound: entry(404, '40402', 'Data source not found.'),
    subscriptionNotFound: entry(404, '40403', 'Trigger subscription not found.'),
    triggerNotFound: entry(404, '40404', 'Trigger not found.'),
    unauthorized: entry(401, '40100', 'Unauthorized'),
    validation: entry(400, '40001', 'The parameters do not fit the trigger.'),
  },
};

/** The defaults with what was decided otherwise. */
export function toUnconfirmed(options: UnconfirmedOptions = {}): Unconfirmed {
  return {
    ...unconfirmedDefaults,
    ...options,
    errors: { ...unconfirmedDefaults.errors, ...options.errors },
  };
}

function entry(status: number, code: string, message: string): VendorErrorEntry {
  return { status, code, message };
}
