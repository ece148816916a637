import type { UserStorage } from './user-storage.ts';

/** What is kept under one key, and how to read what stands there. Make it once, outside components. */
export interface StoredSpec<Value> {
  readonly key: string;
  /** What stands for nothing kept. It is not written. */
  readonly empty: Value;
  /** Reads what was kept, by whatever version; `undefined`: it cannot be read, and counts as nothing. */
  readonly parse: (json: unknown) => Value | undefined;
}

/** A value that outlives the page. It is read from storage when somebody first looks at it. */
export interface StoredValue<Value> {
  /** What is known now: `empty` until storage has answered. */
  readonly get: () => Value;
  /** `true` once storage has answered. */
  readonly isLoaded: () => boolean;
  readonly update: (change: (value: Value) => Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The stored values of one user: one object for each key, however many components look at it. */
export interface StoredValues {
  readonly of: <Value>(spec: StoredSpec<Value>) => StoredValue<Value>;
}

/** Opens a user's storage. Nothing is read yet. */
export function createStoredValues(storage: UserStorage): StoredValues {
  const known = new Map<string, StoredValue<unknown>>();
  return {
    of<Value>(spec: StoredSpec<Value>) {
      // A key has one spec, so what was made for it holds its type.
      const before = known.get(spec.key) as StoredValue<Value> | undefined;
      const value = before ?? createStoredValue(storage, spec);
      known.set(spec.key, value as StoredValue<unknown>);
      return value;
    },
  };
}

function createStoredValue<Value>(
  storage: UserStorage,
  { key, empty, parse }: StoredSpec<Value>,
): StoredValue<Value> {
  const listeners = new Set<() => void>();
  /** Changes made while storage is being read: they are applied again to what it answers. */
  const early: ((value: Value) => Value)[] = [];
  let value = empty;
  let loaded = false;
  let reads = 0;
  let stopWatching: (() => void) | undefined;

  const show = (next: Value) => {
    if (next === value && loaded) return;
    value = next;
    for (const listener of listeners) listener();
  };
  const write = () => {
    const text = value === empty ? null : JSON.stringify(value);
    void ignoreFailure(() => storage.set(key, text));
  };
  const load = async () => {
    reads += 1;
    const text = await ignoreFailure(() => storage.get(key));
    reads -= 1;
    // A later reading is under way: it knows more.
    if (reads > 0) return;
    const kept = readText(text, parse) ?? empty;
    const changed = early.splice(0).reduce((before, change) => change(before), kept);
    show(changed);
    loaded = true;
    if (changed !== kept) write();
    for (const listener of listeners) listener();
  };

  return {
    get: () => value,
    isLoaded: () => loaded,
    update(change) {
      const isRead = loaded && reads === 0;
      if (!isRead) early.push(change);
      show(change(value));
      if (isRead) write();
      else if (reads === 0) void load();
    },
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        void load();
        stopWatching = storage.watch?.((changed) => changed === key && void load());
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stopWatching?.();
      };
    },
  };
}

/** A storage that fails keeps nothing; what the user does goes on. */
async function ignoreFailure<Result>(
  action: () => Result | Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

function readText<Value>(
  text: string | null | undefined,
  parse: (json: unknown) => Value | undefined,
): Value | undefined {
  if (text === null || text === undefined) return undefined;
  try {
    return parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
