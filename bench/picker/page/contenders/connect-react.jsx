import { FrontendClientProvider, SelectComponent } from '@pipedream/connect-react';

const app = { id: 'app', nameSlug: 'app', name: 'App' };
let client;

/** It opens by a click of its own. */
export const opensBy = '#host input';

/** Pipedream's own choice of a trigger, over a client that has the list already. */
export function Picker() {
  return (
    <FrontendClientProvider client={client}>
      <SelectComponent app={app} componentType="trigger" onChange={() => {}} />
    </FrontendClientProvider>
  );
}

export function prepare(items) {
  const data = items.map(({ id, name }) => ({ key: id, name }));
  const page = {
    data,
    response: { data },
    hasNextPage: () => false,
    getNextPage: async () => ({ data: [] }),
  };
  client = {
    components: { list: async () => page },
    apps: { list: async () => ({ ...page, data: [] }) },
  };
}
