/** Who wants to hear of a change. */
export interface Listeners {
  readonly notify: () => void;
  /** Answers how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Nobody listens yet. */
export function createListeners(): Listeners {
  const listeners = new Set<() => void>();
  return {
    notify() {
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
