/** `limit` requests at once, and as many again over each `seconds`, evenly: no edge lets twice as many through. */
export interface Rate {
  readonly limit: number;
  readonly seconds: number;
}

/** Counts requests. Share one between processes; most libraries that limit rates fit behind it. */
export interface RateLimitStore {
  /** Grants one more request under a key and answers 0, or the seconds until there is one again. Has to be atomic. */
  take(key: string, rate: Rate): Promise<number>;
}

interface MemoryOptions {
  /** Keys beyond this push out the one that was longest without a request. @default 20000 */
  readonly maxKeys?: number;
  /** Milliseconds since the epoch. @default Date.now */
  readonly now?: () => number;
}

/** Milliseconds that adding fractions may leave. */
const tolerance = 1;

/** Counts in the memory of this process. */
export function createMemoryRateLimitStore(options: MemoryOptions = {}): RateLimitStore {
  const { maxKeys = 20_000, now = Date.now } = options;
  /** When all that a key has taken will be regained: the one number that the generic cell rate algorithm needs. */
  const regainedAt = new Map<string, number>();

  return {
    // Nothing is awaited in between: two requests at once come one after the other.
    async take(key, { limit, seconds }) {
      const window = seconds * 1000;
      const known = regainedAt.get(key) ?? 0;
      // More than a window away: the clock was set back, and nobody shall wait until it has caught up.
      const isAhead = known - now() >= window + tolerance;
      const start = isAhead ? now() : Math.max(known, now());
      const next = start + window / limit;
      const wait = next - window - now();
      if (wait >= tolerance) return wait / 1000;
      regainedAt.delete(key);
      regainedAt.set(key, next);
      const [oldest] = regainedAt.keys();
      if (regainedAt.size > maxKeys && oldest !== undefined) regainedAt.delete(oldest);
      return 0;
    },
  };
}
