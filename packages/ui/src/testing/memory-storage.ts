import type { UserStorage } from '@trigger-picker/react';

/** A storage of its own for each world: no test and no story finds what another one has left. */
export interface MemoryStorage extends UserStorage {
  readonly kept: ReadonlyMap<string, string>;
}

/** Makes a storage in memory. Pages that share it hear of each other's changes, as tabs do. */
export function createMemoryStorage(): MemoryStorage {
  const kept = new Map<string, string>();
  const listeners = new Set<(key: string) => void>();
  return {
    kept,
    get: (key) => kept.get(key) ?? null,
    set(key, text) {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      for (const listener of listeners) listener(key);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
