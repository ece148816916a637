/**
 * Every failure that this project reports, by code: the HTTP status that goes with it and a sentence that
 * tells the reader what to do next. Users match on the code; the sentence may change.
 */
export const errorCodes = {
  // What the browser sent.
  BAD_REQUEST: [400, 'The request is not what this operation takes. Compare it with the contract.'],
  NOT_FOUND: [404, 'There is no such operation here. Check the mount path and the contract.'],
  METHOD_NOT_ALLOWED: [405, 'This address takes other methods. See the Allow header.'],
  PAYLOAD_TOO_LARGE: [
    413,
    'The request is too large. Send less, or raise the limit on the server.',
  ],
  UNSUPPORTED_MEDIA_TYPE: [415, 'Send JSON, with the content type application/json.'],
  FORBIDDEN_ORIGIN: [
    403,
    'This page may not change anything here. Add its origin to allowedOrigins.',
  ],
  IDEMPOTENCY_MISMATCH: [422, 'This idempotency key was used for something else. Use a new key.'],
  OVERRIDE_NOT_ALLOWED: [400, 'Where events are delivered is decided on the server. Leave it out.'],
  CONNECT_TOKEN_DISABLED: [
    404,
    'Connect tokens are off. Switch them on with connectToken on the server.',
  ],
  // Who asked.
  UNAUTHENTICATED: [401, 'You are not signed in. Sign in and try again.'],
  AUTHENTICATE_FAILED: [500, 'Signing in could not be checked. Try again in a moment.'],
  AUTHENTICATE_TIMEOUT: [504, 'Signing in took too long to check. Try again in a moment.'],
  RATE_LIMITED: [429, 'Too many requests. Wait a little and try again.'],
  // What the vendor answered.
  NOT_CONNECTED: [409, 'No account of this integration is connected. Connect one and try again.'],
  ACCOUNT_INVALID: [409, 'This account no longer works. Reconnect it and try again.'],
  SUBSCRIPTION_NOT_FOUND: [404, 'This trigger is no longer turned on. Reload the list.'],
  SUBSCRIPTION_CHANGED: [
    409,
    'This trigger was changed elsewhere meanwhile. Look at what stands there now, then save again.',
  ],
  UPSTREAM_REJECTED: [
    422,
    'The service did not accept this. Read its message and correct the values.',
  ],
  UPSTREAM_AUTH: [
    502,
    'The trigger service refused this server. Check the project id and signing key.',
  ],
  UPSTREAM_FAILED: [502, 'The trigger service answered with an error. Try again in a moment.'],
  UPSTREAM_UNAVAILABLE: [503, 'The trigger service is not answering. Try again in a moment.'],
  UPSTREAM_TIMEOUT: [504, 'The trigger service took too long. Try again in a moment.'],
  UPSTREAM_RATE_LIMITED: [429, 'The trigger service asks for a pause. Try again after it.'],
  BAD_UPSTREAM: [
    502,
    'The trigger service answered with something unreadable. Try again in a moment.',
  ],
  SUBSCRIBE_UNCERTAIN: [
    504,
    'It is not certain that the trigger was turned on. Look in the list first.',
  ],
  // What the browser saw.
  NETWORK: [0, 'The server could not be reached. Check the connection and try again.'],
  BAD_RESPONSE: [
    0,
    'The server answered with something unreadable. Check that the proxy is mounted here.',
  ],
  CONNECT_BLOCKED: [
    0,
    'The browser blocked the window. Allow pop-ups for this page, or connect in this tab.',
  ],
  CONNECT_CUT_OFF: [
    0,
    'The browser keeps the window apart from this page, so that it cannot report back. Connect in this tab.',
  ],
  CONNECT_FAILED: [0, 'The account could not be connected. Try again in a moment.'],
  // Set-up on the server.
  BAD_SIGNING_KEY: [500, 'The signing key cannot be read. Pass the RSA private key in PEM form.'],
  BAD_CONFIGURATION: [500, 'The server is set up wrongly. Read its log.'],
  INTERNAL: [500, 'Something went wrong on the server. Give its operator the request id.'],
  // Webhooks.
  SIGNATURE_MISSING: [401, 'The signature header is missing. Only signed events are accepted.'],
  SIGNATURE_INVALID: [401, 'The signature does not fit the body. Check the signing secret.'],
  UNSUPPORTED_SIGNATURE_VERSION: [401, 'Only v1 signatures are known. Update this package.'],
  RAW_BODY_REQUIRED: [
    500,
    'A body parser ran first. Mount the receiver before it: the raw bytes are signed.',
  ],
  STALE: [400, 'The event is outside the accepted time window. Check both clocks.'],
  WRONG_PROJECT: [403, 'The event belongs to another project. Check projectId.'],
} as const satisfies Record<string, readonly [status: number, sentence: string]>;

/** The code of a failure. */
export type ErrorCode = keyof typeof errorCodes;
