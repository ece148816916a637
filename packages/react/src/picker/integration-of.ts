import type { Integration } from '@trigger-picker/core';

/** An integration by its name; of one that nobody has described, that is all there is. */
export function integrationOf(
  integrations: ReadonlyMap<string, Integration>,
  name: string,
): Integration {
  return integrations.get(name) ?? { name, title: name };
}
