/**
 * Where what belongs to one user is kept between visits: what was picked lately, favourites, drafts. A host that
 * wants them on every device gives its own, over its server; it may answer later.
 */
export interface UserStorage {
  /** The text that was kept under a key; `null`: none. */
  readonly get: (key: string) => string | null | Promise<string | null>;
  /** Keeps a text; `null` removes it. */
  readonly set: (key: string, text: string | null) => void | Promise<void>;
  /** Calls back when another tab or device changed a key. Absent: changes are seen at the next visit. */
  readonly watch?: ((onChange: (key: string) => void) => () => void) | undefined;
}

const PREFIX = 'trigger-picker';

/**
 * Keeps texts in the browser's local storage, each user's apart by `userKey`. Where storage is full or forbidden
 * nothing is kept and nothing breaks.
 */
export function createBrowserStorage(userKey: string): UserStorage {
  const own = (key: string) => `${PREFIX}/${encodeURIComponent(userKey)}/${key}`;
  return {
    get: (key) => quietly(() => localStorage.getItem(own(key))) ?? null,
    set: (key, text) =>
      quietly(() =>
        text === null ? localStorage.removeItem(own(key)) : localStorage.setItem(own(key), text),
      ),
    watch(onChange) {
      const prefix = own('');
      const listen = ({ key }: StorageEvent) => {
        if (key?.startsWith(prefix)) onChange(key.slice(prefix.length));
      };
      addEventListener('storage', listen);
      return () => removeEventListener('storage', listen);
    },
  };
}

/** Reading `localStorage` alone throws where a browser's settings forbid it. */
function quietly<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
