import { readNamedAccount } from '../accounts/choose-account.ts';
import type { UserCall } from '../auth/for-user.ts';
import type { CatalogTrigger } from '../catalog/types.ts';
import type { TriggerDefinition, TriggersResponse } from '../wire.ts';
import { readList } from './read-list.ts';

/** `GET /triggers`: what the user can subscribe to; with `limit_to_available=false` what the project has at all. */
export function listTriggers(call: UserCall): Response {
  const { context, url, userId } = call;
  readNamedAccount(call);
  const wanted = readList(url, 'integrations');
  const isLimited = url.searchParams.get('limit_to_available') !== 'false';
  const connected = new Set(context.accounts.of(userId).map(({ integration }) => integration));
  const listed = context.catalog.integrations.filter(
    ({ name }) => (wanted?.includes(name) ?? true) && (!isLimited || connected.has(name)),
  );
  const body: TriggersResponse = {
    triggers: Object.fromEntries(
      listed.map(({ name, triggers }) => [name, triggers.map(toDefinition)]),
    ),
  };
  return Response.json(body);
}

function toDefinition({
  type,
  triggerModel,
  title,
  description,
  parameters,
}: CatalogTrigger): TriggerDefinition {
  return { type, triggerModel, title, description, parameters };
}
