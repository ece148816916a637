import type { TriggerPickerError } from '@trigger-picker/core';
import { isOutage } from '../upstream/circuit-breaker.ts';

/** A catalog as JSON. */
export interface CatalogAnswer {
  readonly body: string;
  /** Present when it is one from before. */
  readonly stale?: StaleFacts;
}

/** How many seconds ago the vendor answered it, and why nothing newer could be had. */
export interface StaleFacts {
  readonly age: number;
  readonly error: TriggerPickerError;
}

/** Answers what `read` does or, while the vendor is not there, what it answered before under this key. */
export type RecallCatalog = (key: string, read: () => Promise<unknown>) => Promise<CatalogAnswer>;

interface CatalogMemoryOptions {
  /** Of memory at most: what was longest not asked for is dropped first. */
  readonly maxBytes: number;
  readonly now: () => number;
}

interface Kept {
  readonly body: string;
  readonly answeredAt: number;
}

/** Milliseconds; whoever has been cut off for longer shall see it. */
const maxAge = 86_400_000;

/** Keeps the last answer under each key, as far as the memory goes. */
export function createCatalogMemory({ maxBytes, now }: CatalogMemoryOptions): RecallCatalog {
  const kept = new Map<string, Kept>();
  let bytes = 0;

  function drop(key: string) {
    bytes -= sizeOf(key, kept.get(key));
    kept.delete(key);
  }

  function put(key: string, entry: Kept) {
    drop(key);
    kept.set(key, entry);
    bytes += sizeOf(key, entry);
    for (const oldest of kept.keys()) {
      if (bytes <= maxBytes) break;
      drop(oldest);
    }
  }

  return async (key, read) => {
    try {
      const body = JSON.stringify(await read());
      put(key, { body, answeredAt: now() });
      return { body };
    } catch (error) {
      const entry = kept.get(key);
      const age = Math.max(0, now() - (entry?.answeredAt ?? 0));
      if (!entry || age > maxAge || !isOutage(error)) throw error;
      put(key, entry);
      return { body: entry.body, stale: { age: Math.floor(age / 1000), error } };
    }
  };
}

/** Two bytes for each character at most. */
function sizeOf(key: string, entry: Kept | undefined): number {
  return entry ? 2 * (key.length + entry.body.length) : 0;
}
