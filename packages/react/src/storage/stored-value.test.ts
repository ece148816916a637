import { describe, expect, it, vi } from 'vitest';
import { createStoredValues, type StoredSpec } from './stored-value.ts';
import type { UserStorage } from './user-storage.ts';

const names: StoredSpec<readonly string[]> = {
  key: 'names',
  empty: [],
  parse: (json) => (Array.isArray(json) ? json.map(String) : undefined),
};

function memory(kept: Record<string, string> = {}): UserStorage & { kept: Record<string, string> } {
  return {
    kept,
    get: async (key) => kept[key] ?? null,
    set(key, text) {
      if (text === null) delete kept[key];
      else kept[key] = text;
    },
  };
}

const settled = () => vi.waitFor(() => Promise.resolve());

describe('createStoredValues', () => {
  it('reads nothing before somebody looks', () => {
    const storage = { ...memory(), get: vi.fn(() => null) };
    const value = createStoredValues(storage).of(names);
    expect(value.get()).toEqual([]);
    expect(storage.get).not.toHaveBeenCalled();
    value.subscribe(() => {});
    expect(storage.get).toHaveBeenCalledTimes(1);
  });

  it('tells its listeners what storage answered', async () => {
    const value = createStoredValues(memory({ names: '["a"]' })).of(names);
    const heard = vi.fn();
    value.subscribe(heard);
    await vi.waitFor(() => expect(value.isLoaded()).toBe(true));
    expect(value.get()).toEqual(['a']);
    expect(heard).toHaveBeenCalled();
  });

  it('keeps what was changed before storage answered, on top of what it answers', async () => {
    const storage = memory({ names: '["a"]' });
    const value = createStoredValues(storage).of(names);
    value.subscribe(() => {});
    value.update((before) => [...before, 'b']);
    expect(value.get()).toEqual(['b']);
    await vi.waitFor(() => expect(value.get()).toEqual(['a', 'b']));
    await vi.waitFor(() => expect(storage.kept.names).toBe('["a","b"]'));
  });

  it('counts what cannot be read as nothing, and a storage that fails loses no change', async () => {
    const broken: UserStorage = {
      get: () => '{not json',
      set: () => Promise.reject(new Error('full')),
    };
    const value = createStoredValues(broken).of(names);
    value.subscribe(() => {});
    await vi.waitFor(() => expect(value.isLoaded()).toBe(true));
    value.update(() => ['kept']);
    await settled();
    expect(value.get()).toEqual(['kept']);
  });

  it('gives every component the same value of a key, and reads it again when another tab changed it', async () => {
    let tell: ((key: string) => void) | undefined;
    const storage = {
      ...memory({ names: '["a"]' }),
      watch(onChange: (key: string) => void) {
        tell = onChange;
        return () => {};
      },
    };
    const values = createStoredValues(storage);
    expect(values.of(names)).toBe(values.of(names));
    values.of(names).subscribe(() => {});
    await vi.waitFor(() => expect(values.of(names).get()).toEqual(['a']));
    storage.kept.names = '["a","other tab"]';
    tell?.('names');
    await vi.waitFor(() => expect(values.of(names).get()).toEqual(['a', 'other tab']));
  });

  it('a change made while another tab’s is being read is kept, on top of it', async () => {
    let tell: ((key: string) => void) | undefined;
    const storage = {
      ...memory({ names: '["a"]' }),
      watch(onChange: (key: string) => void) {
        tell = onChange;
        return () => {};
      },
    };
    const value = createStoredValues(storage).of(names);
    value.subscribe(() => {});
    await vi.waitFor(() => expect(value.get()).toEqual(['a']));
    storage.kept.names = '["a","other tab"]';
    tell?.('names');
    value.update((before) => [...before, 'mine']);
    await vi.waitFor(() => expect(value.get()).toEqual(['a', 'other tab', 'mine']));
    await vi.waitFor(() => expect(storage.kept.names).toBe('["a","other tab","mine"]'));
  });
});
