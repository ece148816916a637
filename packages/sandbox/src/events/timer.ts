import type { SandboxContext } from '../context.ts';
import type { SubscriptionRecord } from '../store/store.ts';

/** Makes events happen by themselves. */
export interface Timer {
  /** Fires every `every` milliseconds; polling triggers no more often than the vendor polls. @default 15000 */
  start(options?: { readonly every?: number }): void;
  stop(): void;
}

export function createTimer(context: SandboxContext): Timer {
  const { catalog, clock, events, store, subscriptions, unconfirmed } = context;
  let timer: unknown;

  function tick() {
    for (const subscription of subscriptions.of()) {
      if (subscription.status !== 'ACTIVE' || !isDue(subscription)) continue;
      // Nowhere to deliver to, or gone in the meantime: then nothing happens.
      happen(subscription).catch(() => undefined);
    }
  }

  function isDue({ integration, type, dateLastReceivedEvent }: SubscriptionRecord): boolean {
    const isPolled = catalog.trigger(integration, type)?.triggerModel === 'POLLING';
    if (!isPolled || dateLastReceivedEvent === undefined) return true;
    return clock.now() - Date.parse(dateLastReceivedEvent) >= unconfirmed.pollingInterval;
  }

  /** A polling check needs a working account; the service's pushes do not ask for one. */
  async function happen({ id, integration, type, credentialId }: SubscriptionRecord) {
    const isPolled = catalog.trigger(integration, type)?.triggerModel === 'POLLING';
    if (isPolled && store.accounts.get(credentialId)?.status !== 'VALID') {
      subscriptions.touch(id);
      subscriptions.countFailure(id, 'Request failed with 401 Unauthorized');
      return;
    }
    await events.fire(id);
  }

  return {
    start({ every = 15_000 } = {}) {
      clock.clearTimeout(timer);
      const next = () => {
        timer = clock.setTimeout(() => {
          tick();
          next();
        }, every);
      };
      next();
    },
    stop: () => clock.clearTimeout(timer),
  };
}
