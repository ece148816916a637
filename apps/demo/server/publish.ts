import type { TriggerConfig } from '@trigger-picker/core';
import type { UserTriggers } from '@trigger-picker/server';
import type { Workflow } from '../shared/workflow.ts';
import type { Workflows } from './workflows.ts';

/** What turning off left behind, if anything. */
export interface TurnedOff {
  readonly workflow: Workflow;
  readonly warning?: string | undefined;
}

/**
 * Subscribes what the draft says. Publishing an edit subscribes the new trigger first and turns the old one
 * off afterwards, so that no event falls between the two.
 */
export async function publish(
  userId: string,
  workflows: Workflows,
  triggers: UserTriggers,
): Promise<TurnedOff> {
  const { trigger, template, subscriptionId: old, published, revision } = workflows.get(userId);
  if (!trigger) throw new NothingToPublish();
  if (old && published && isSame(trigger, published.trigger) && (await isOn(old, triggers))) {
    return { workflow: workflows.update(userId, { published: { trigger, template } }) };
  }
  // One key for each time that it is turned on: a double click is one subscription, turning it on again is a new one.
  const subscription = await triggers.subscribe(trigger, {
    idempotencyKey: `${trigger.id}:${revision}`,
  });
  const workflow = workflows.update(userId, {
    status: 'live',
    subscriptionId: subscription.id,
    published: { trigger, template },
    revision: revision + 1,
  });
  const off = old ? await triggers.unsubscribe(old) : undefined;
  return { workflow, warning: off?.warning };
}

/** Turns the trigger off and keeps the workflow. */
export async function pause(
  userId: string,
  workflows: Workflows,
  triggers: UserTriggers,
): Promise<TurnedOff> {
  const { subscriptionId, revision } = workflows.get(userId);
  const off = subscriptionId ? await triggers.unsubscribe(subscriptionId) : undefined;
  const workflow = workflows.update(userId, {
    status: 'paused',
    subscriptionId: null,
    published: null,
    revision: revision + 1,
  });
  return { workflow, warning: off?.warning };
}

/** A subscription that stopped by itself is subscribed anew. */
async function isOn(subscriptionId: string, triggers: UserTriggers): Promise<boolean> {
  const { subscriptions } = await triggers.listSubscriptions({ status: 'ACTIVE' });
  return subscriptions.some(({ id }) => id === subscriptionId);
}

/** Nothing is configured yet. */
export class NothingToPublish extends Error {
  override readonly message = 'Choose a trigger first, then publish.';
}

function isSame(a: TriggerConfig, b: TriggerConfig): boolean {
  const essence = ({ integration, type, credentialId, parameters }: TriggerConfig) =>
    JSON.stringify([integration, type, credentialId, parameters]);
  return essence(a) === essence(b);
}
