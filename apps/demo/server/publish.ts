import type { UserTriggers } from '@trigger-picker/server';
import { brokenReferences } from '../shared/template.ts';
import { isSameTrigger, type Workflow } from '../shared/workflow.ts';
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
  if (!trigger) throw new NotPublishable('Choose a trigger first, then publish.');
  const [broken] = brokenReferences(template);
  if (broken !== undefined) {
    throw new NotPublishable(
      `${broken} in the message is no field of the event. Take it out, or choose a field in its place, then publish.`,
    );
  }
  if (
    old &&
    published &&
    isSameTrigger(trigger, published.trigger) &&
    (await isOn(old, triggers))
  ) {
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

/** The workflow cannot be published as it is; the message says what to do. */
export class NotPublishable extends Error {}
