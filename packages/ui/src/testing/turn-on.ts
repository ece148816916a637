import type { EndpointInput, Subscription } from '@trigger-picker/core';
import type { World } from '@trigger-picker/world';

/** Turns a trigger on in a world, as its page would. For stories and tests. */
export async function turnOn(
  world: World,
  input: EndpointInput<'subscribe'>,
): Promise<Subscription> {
  const response = await world.fetch('/api/triggers/subscriptions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!response.ok) throw new Error(`The world did not subscribe: ${await response.text()}`);
  return response.json();
}

/** The id of one of the signed-in user's accounts. */
export function accountId(world: World, integration: string, at = 0): string {
  const account = world.sandbox.accounts(world.userId ?? '', integration)[at];
  if (!account) throw new Error(`The world has no account ${at} of ${integration}.`);
  return account.id;
}
