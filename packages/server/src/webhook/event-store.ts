/** Remembers events, so that one that is delivered twice is handled once. Share one between processes. */
export interface EventStore {
  /** Takes an event for this delivery; `false`: another one has it, or it is done. Has to be atomic. */
  claim(eventId: string): Promise<boolean>;
  /** The event was handled. A store may let unfinished claims lapse, for processes that died. */
  complete(eventId: string): Promise<void>;
  /** The event could not be handled: the next delivery may take it. */
  release(eventId: string): Promise<void>;
}

interface MemoryOptions {
  /** Events beyond this push the oldest out. @default 50000 */
  readonly maxEvents?: number;
}

/** Remembers the latest events in the memory of this process. */
export function createMemoryEventStore({ maxEvents = 50_000 }: MemoryOptions = {}): EventStore {
  const claimed = new Set<string>();
  return {
    async claim(eventId) {
      if (claimed.has(eventId)) return false;
      claimed.add(eventId);
      const [oldest] = claimed;
      if (claimed.size > maxEvents && oldest !== undefined) claimed.delete(oldest);
      return true;
    },
    async complete() {
      // Claimed for good.
    },
    async release(eventId) {
      claimed.delete(eventId);
    },
  };
}
