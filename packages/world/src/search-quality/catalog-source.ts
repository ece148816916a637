import type { SearchSource } from '@trigger-picker/core';
import { defaultCatalog } from '@trigger-picker/sandbox';

/** The sandbox's catalog as core knows it, without the parameters: search does not read them. */
export function catalogSource(): SearchSource {
  return {
    integrations: defaultCatalog.map(({ name, displayName, category }) => ({
      name,
      title: displayName,
      category,
    })),
    triggers: defaultCatalog.flatMap(({ name, triggers }) =>
      triggers.map(({ type, title, description, triggerModel }) => ({
        integration: name,
        type,
        title,
        description,
        model: triggerModel,
        parameters: [],
      })),
    ),
  };
}
