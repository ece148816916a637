import { type Endpoint, TriggerPickerError } from '@trigger-picker/core';
import { withDeadline } from '../http/deadline.ts';
import { createMemoryRateLimitStore, type Rate, type RateLimitStore } from './rate-limit-store.ts';

/** How often one user may ask. */
export interface RateLimitOptions {
  /** What only reads. @default { limit: 300, seconds: 60 } */
  readonly reads?: Rate | undefined;
  /** Subscribing, updating, unsubscribing, and tokens for connecting. @default { limit: 30, seconds: 60 } */
  readonly writes?: Rate | undefined;
  /** @default the memory of this process: several processes each count for themselves */
  readonly store?: RateLimitStore | undefined;
}

/**
 * Takes one request of a user's. Throws `RATE_LIMITED`, or `INTERNAL` for a write that could not be counted;
 * a read goes on uncounted, and `onUncounted` is told.
 */
export type RateLimit = (
  userId: string,
  endpoint: Endpoint,
  onUncounted: (error: TriggerPickerError) => void,
) => Promise<void>;

/** Milliseconds that a store has: each request waits for it. */
const patience = 1_000;

/** Makes the limit. Throws `BAD_CONFIGURATION` at once for a rate that is none. */
export function createRateLimit(options: RateLimitOptions, now: () => number): RateLimit {
  const { store = createMemoryRateLimitStore({ now }) } = options;
  const reads = toClass('reads', options.reads ?? { limit: 300, seconds: 60 });
  const writes = toClass('writes', options.writes ?? { limit: 30, seconds: 60 });

  return async (userId, endpoint, onUncounted) => {
    const { rate, kind } = endpoint.reads ? reads : writes;
    const seconds = await take(store, JSON.stringify([kind, userId]), rate).catch((cause) => {
      if (!endpoint.reads) throw uncounted(cause);
      onUncounted(uncounted(cause));
      return 0;
    });
    if (seconds > 0) {
      throw new TriggerPickerError('RATE_LIMITED', { retryAfter: Math.ceil(seconds) });
    }
  };
}

function take(store: RateLimitStore, key: string, rate: Rate): Promise<number> {
  const tooSlow = () => new Error(`The store of rateLimit did not answer in ${patience} ms.`);
  return withDeadline(patience, tooSlow, async () => {
    const seconds = await store.take(key, rate);
    if (Number.isFinite(seconds)) return seconds;
    throw new TypeError('The store of rateLimit has to answer a number of seconds.');
  });
}

function uncounted(cause: unknown): TriggerPickerError {
  const message = 'Requests cannot be counted just now. Try again in a moment.';
  return new TriggerPickerError('INTERNAL', { message, status: 503, retryAfter: 5, cause });
}

function toClass(kind: string, rate: Rate) {
  const { limit, seconds } = rate;
  if (limit >= 1 && seconds > 0 && Number.isFinite(limit * seconds)) return { kind, rate };
  throw new TriggerPickerError('BAD_CONFIGURATION', {
    message: `rateLimit.${kind} takes a limit of at least 1 and seconds above 0.`,
  });
}
