import { type Catalog, createClient, type TriggerClient } from '@trigger-picker/core';
import { type CatalogIntegration, defaultCatalog } from '@trigger-picker/sandbox';
import { createWorld, type World } from '../create-world.ts';

/** A page of the host's whose user has one account of every integration. */
export interface Page {
  readonly world: World;
  readonly client: TriggerClient;
  /** What the proxy lists to this user. */
  readonly catalog: Catalog;
  /** The user's account of an integration. */
  accountOf(integration: string): string;
  /** Whatever the proxy did not understand of the sandbox's answers. */
  readonly drift: readonly string[];
}

/** Opens such a page in a world of its own. */
export async function openPage(
  integrations: readonly CatalogIntegration[] = defaultCatalog,
): Promise<Page> {
  const drift: string[] = [];
  const world = await createWorld({
    sandbox: { catalog: integrations },
    connected: Object.fromEntries(integrations.map(({ name }) => [name, 1])),
    server: {
      onSchemaDrift: (issues, operation) =>
        drift.push(...issues.map(({ path, message }) => `${operation}: ${path}: ${message}`)),
    },
  });
  const client = createClient({ fetch: world.fetch });
  const [catalog, { accounts }] = await Promise.all([
    client.listTriggers({ scope: 'connected' }),
    client.listAccounts({}),
  ]);
  const accountOf = new Map(accounts.map(({ integration, id }) => [integration, id]));
  return {
    world,
    client,
    catalog,
    accountOf: (integration) => accountOf.get(integration) ?? 'not connected',
    drift,
  };
}
