import { checkEvent } from './check-event.ts';
import { checkReopened } from './check-reopened.ts';
import { findProblems } from './problem.ts';
import type { Walk } from './walk.ts';

/** What is wrong with the life of a subscription, from turning it on to turning it off. */
export async function checkSubscription(walk: Walk): Promise<readonly string[]> {
  const { page, trigger, model, values } = walk;
  const { integration, type } = trigger;
  const sent = model.toParameters(values, { mode: 'create' });
  const credentialId = page.accountOf(integration);
  const { id } = await page.client.subscribe({ integration, type, credentialId, parameters: sent });
  const saved = await findSubscription(walk, id);
  if (!saved) return ['is not listed after it was turned on'];
  const problems = [
    ...checkReopened(model, sent, saved.parameters),
    ...(await findProblems(() => checkEvent(walk, saved))),
  ];
  await page.client.unsubscribe({ subscriptionId: id });
  const isGone = (await findSubscription(walk, id)) === undefined;
  return isGone ? problems : [...problems, 'is still listed after it was turned off'];
}

async function findSubscription({ page, trigger }: Walk, wanted: string) {
  const { integration, type } = trigger;
  const { subscriptions } = await page.client.listSubscriptions({
    integrations: [integration],
    type,
  });
  return subscriptions.find(({ id }) => id === wanted);
}
