export type { Catalog } from './catalog.ts';
export { integrations as defaultCatalog } from './integrations/index.ts';
export { scaleCatalog } from './scale.ts';
export type {
  CatalogIntegration,
  CatalogTrigger,
  Category,
  ChoiceContext,
  ChoiceSource,
  Origin,
} from './types.ts';
