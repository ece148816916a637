import type { CatalogIntegration, CatalogTrigger } from './types.ts';

/** The integrations of a project, looked up by the names that stand on the wire. */
export interface Catalog {
  readonly integrations: readonly CatalogIntegration[];
  integration(name: string): CatalogIntegration | undefined;
  trigger(integration: string, type: string): CatalogTrigger | undefined;
}

export function createCatalog(integrations: readonly CatalogIntegration[]): Catalog {
  const byName = new Map(integrations.map((integration) => [integration.name, integration]));
  return {
    integrations,
    integration: (name) => byName.get(name),
    trigger: (integration, type) =>
      byName.get(integration)?.triggers.find((trigger) => trigger.type === type),
  };
}
