import {
  buildPayloadTree,
  formatPath,
  type JsonValue,
  type PayloadNode,
  type PayloadType,
  type Subscription,
} from '@trigger-picker/core';
import { findDifferences } from './problem.ts';
import type { Walk } from './walk.ts';

/** What is wrong with a trigger's events: there is an example, and one event arrives that is shaped like it. */
export async function checkEvent(
  { page, trigger }: Walk,
  { id, credentialId, parameters }: Subscription,
): Promise<readonly string[]> {
  const { client, world } = page;
  const { integration, type } = trigger;
  const { records } = await client.getExample({ integration, type, credentialId, parameters });
  const fields = fieldsOf(records);
  if (Object.keys(fields).length === 0) return ['its example has no fields'];
  await world.fire(id);
  const events = world.events.filter(({ triggerSubscriptionId }) => triggerSubscriptionId === id);
  const [event] = events;
  if (!event || events.length > 1) return [`${events.length} events arrived, not one`];
  const { userId, integration: from, triggerType, credentialId: account, payload = null } = event;
  const expected = [world.userId, integration, type, credentialId];
  return findDifferences([
    ['its event comes from', [userId, from, triggerType, account], expected],
    ['of the fields of its example, its event has', fieldsOf([payload]), fields],
  ]);
}

/** The fields of records by their path: `{ 'user.name': 'text' }`. */
function fieldsOf(records: readonly JsonValue[]): Readonly<Record<string, PayloadType>> {
  return Object.fromEntries(buildPayloadTree(records).flatMap(listFields));
}

function listFields(node: PayloadNode): readonly (readonly [string, PayloadType])[] {
  return [[formatPath(node.path), node.type], ...node.children.flatMap(listFields)];
}
