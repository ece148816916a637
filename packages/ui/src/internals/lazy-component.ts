/** How far the loading of a component is. */
export interface Loading<Component> {
  /** Absent until it has been loaded. */
  readonly renderer?: Component;
  /** It could not be loaded, and nobody is trying. */
  readonly isFailed: boolean;
}

/** A component that is loaded when it is first needed. */
export interface LazyComponent<Component> {
  /** Loads it, or tries again after a failure. Never rejects: the state tells. */
  load(): void;
  state(): Loading<Component>;
  subscribe(onChange: () => void): () => void;
}

/** What it starts with. */
export const LOADING = { isFailed: false } as const;
const FAILED = { isFailed: true } as const;

/** What has been loaded stays, as its module does, so that it is drawn at once from then on. */
export function lazyComponent<Component>(
  load: () => Promise<Component>,
  retryDelays: readonly number[] = [500, 2000],
): LazyComponent<Component> {
  const listeners = new Set<() => void>();
  let current: Loading<Component> = LOADING;
  let isUnderWay = false;
  const set = (next: Loading<Component>) => {
    current = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: () => {
      if (isUnderWay || current.renderer) return;
      isUnderWay = true;
      if (current.isFailed) set(LOADING);
      void withRetries(load, retryDelays)
        .then(
          (renderer) => set({ renderer, isFailed: false }),
          () => set(FAILED),
        )
        .finally(() => {
          isUnderWay = false;
        });
    },
  };
}

async function withRetries<Result>(
  task: () => Promise<Result>,
  [delay, ...delays]: readonly number[],
): Promise<Result> {
  try {
    return await task();
  } catch (error) {
    if (delay === undefined) throw error;
    await new Promise((resolve) => setTimeout(resolve, delay));
    return withRetries(task, delays);
  }
}
