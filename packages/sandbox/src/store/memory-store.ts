import type { Collection, Store } from './store.ts';

/** State that lives as long as the process or the tab. */
export function createMemoryStore(): Store {
  return {
    accounts: createCollection(),
    subscriptions: createCollection(),
    deliveries: createCollection(),
    tickets: createCollection(),
  };
}

function createCollection<Item extends { readonly id: string }>(): Collection<Item> {
  const items = new Map<string, Item>();
  return {
    get: (id) => items.get(id),
    list: () => [...items.values()],
    put(item) {
      items.set(item.id, item);
      return item;
    },
    delete: (id) => {
      items.delete(id);
    },
    clear: () => items.clear(),
  };
}
