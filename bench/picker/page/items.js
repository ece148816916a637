/** The catalog as the contract has it. */
export async function loadCatalog(base) {
  const [{ triggers }, { integrations }] = await Promise.all(
    ['triggers', 'integrations'].map(async (path) => (await fetch(`${base}/${path}`)).json()),
  );
  return { triggers, integrations };
}

/** What a peer's list is made from: one plain object for each trigger. */
export function toItems({ triggers, integrations }) {
  const titles = new Map(integrations.map(({ name, title }) => [name, title]));
  return triggers.map(({ integration, title, description }, id) => {
    const app = titles.get(integration);
    return { id: String(id), title, app, description, name: `${app} ${title}` };
  });
}

/** What a peer whose own filter is none is filtered by: the letters as they stand. */
export function createIncludes(items) {
  const names = items.map(({ name }) => name.toLowerCase());
  return (query) => {
    const needle = query.toLowerCase();
    return needle === '' ? items : items.filter((_, at) => names[at].includes(needle));
  };
}
