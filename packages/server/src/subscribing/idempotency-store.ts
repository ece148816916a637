/** What is known of a key: what it was first used for, and what became of it. */
export interface IdempotencyRecord {
  /** The request, in one form whatever the order of its keys. */
  readonly fingerprint: string;
  /** `uncertain`: the vendor did not say what became of it. */
  readonly state: 'running' | 'done' | 'uncertain';
  /** Once there is one. */
  readonly subscriptionId?: string | undefined;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

/**
 * Keeps what idempotency keys were used for, for a day or so. Share one between processes, so that two of
 * them do not subscribe the same draft.
 */
export interface IdempotencyStore {
  /** Stores the record unless the key has one. Answers the one that was there. Has to be atomic. */
  claim(key: string, record: IdempotencyRecord): Promise<IdempotencyRecord | undefined>;
  /** Replaces the record of a key. */
  save(key: string, record: IdempotencyRecord): Promise<void>;
  /** Forgets a key: nothing came of it. */
  release(key: string): Promise<void>;
}

interface MemoryOptions {
  /** Keys beyond this push the oldest out. @default 10000 */
  readonly maxKeys?: number;
  /** Seconds that a key is kept. @default 86400 */
  readonly ttlSeconds?: number;
  readonly now?: () => number;
}

/** Keeps keys in the memory of this process. */
export function createMemoryIdempotencyStore(options: MemoryOptions = {}): IdempotencyStore {
  const { maxKeys = 10_000, ttlSeconds = 86_400, now = Date.now } = options;
  const kept = new Map<string, { readonly record: IdempotencyRecord; readonly until: number }>();

  function put(key: string, record: IdempotencyRecord) {
    kept.delete(key);
    kept.set(key, { record, until: now() + ttlSeconds * 1000 });
    const [oldest] = kept.keys();
    if (kept.size > maxKeys && oldest !== undefined) kept.delete(oldest);
  }

  return {
    async claim(key, record) {
      const found = kept.get(key);
      if (found && found.until > now()) return found.record;
      put(key, record);
      return undefined;
    },
    async save(key, record) {
      put(key, record);
    },
    async release(key) {
      kept.delete(key);
    },
  };
}
