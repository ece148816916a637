import {
  type ClientOptions,
  createClient,
  isTriggerPickerError,
  type TriggerClient,
  TriggerPickerError,
} from '@trigger-picker/core';
import { createDuplicateWatch } from './duplicate-watch.ts';
import { createRateLimitGate } from './rate-limit.ts';
import { createDriftWatch, type SchemaDrift } from './schema-drift.ts';
import { createSignInWatch } from './sign-in-watch.ts';
import { limitTime } from './time-limit.ts';
import { type Middleware, wrapClient } from './wrap-client.ts';

/** What a client tells the host. */
export interface ClientReports {
  readonly onUnauthenticated: () => void;
  readonly onSchemaDrift: (drift: SchemaDrift) => void;
}

/** The browser's client with what every call needs: an end, a pause after 429, and word to the host. */
export function buildClient(options: ClientOptions, reports: ClientReports): TriggerClient {
  return wrapClient(createClient(options), [
    giveCode,
    createSignInWatch(reports.onUnauthenticated),
    createDriftWatch(reports.onSchemaDrift),
    createDuplicateWatch(),
    createRateLimitGate(),
    limitTime,
  ]);
}

/** Whatever the host's `headers` or `fetch` throw, callers see a failure with a code. */
const giveCode: Middleware = async ({ signal }, next) => {
  try {
    return await next();
  } catch (cause) {
    if (signal?.aborted || isTriggerPickerError(cause)) throw cause;
    throw new TriggerPickerError('NETWORK', { cause });
  }
};
