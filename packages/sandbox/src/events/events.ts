import { type SandboxBase, toIsoNow } from '../context.ts';
import type { Delivery } from '../store/store.ts';
import type { Subscriptions } from '../subscriptions/subscriptions.ts';
import type { JsonValue } from '../wire.ts';
import { type Outcome, sendEvent } from './send-event.ts';
import { toWebhookBody } from './to-webhook-body.ts';

/** A sandbox may run for days. */
const keptDeliveries = 1_000;

/** Where events go and how they are signed. */
export interface EventOptions {
  readonly webhookUrl: string | undefined;
  readonly signingSecret: string;
  readonly deliver: (request: Request) => Promise<Response>;
}

/** Events, and their way to the webhook receiver. */
export interface Events {
  /** Makes an event and tries to deliver it once; later attempts follow on the clock. */
  fire(subscriptionId: string, payload?: JsonValue): Promise<Delivery>;
  /** Forgets every attempt that is still to come. */
  stopRetries(): void;
}

export function createEvents(
  base: SandboxBase,
  subscriptions: Subscriptions,
  options: EventOptions,
): Events {
  const { clock, ids, store, unconfirmed } = base;
  const timers = new Set<unknown>();

  async function attempt(delivery: Delivery): Promise<Delivery> {
    const subscription = subscriptions.get(delivery.subscriptionId);
    if (subscription?.status !== 'ACTIVE') return settle(delivery, 'FAILED');
    const date = toIsoNow(base);
    const outcome = await sendEvent(base, options, delivery, subscription.webhookOverride?.headers);
    // A reset or a removal may have happened while the receiver was thinking.
    if (store.deliveries.get(delivery.id) === undefined) return delivery;
    return conclude(
      { ...delivery, attempts: [...delivery.attempts, { date, ...outcome }] },
      outcome,
    );
  }

  function conclude(delivery: Delivery, { error }: Outcome): Delivery {
    const subscription = subscriptions.get(delivery.subscriptionId);
    if (error === undefined) {
      if (subscription) store.subscriptions.put({ ...subscription, failures: 0 });
      return settle(delivery, 'DELIVERED');
    }
    if (subscription) subscriptions.countFailure(subscription.id, error);
    const delay = unconfirmed.retryDelays[delivery.attempts.length - 1];
    const isOver = subscriptions.get(delivery.subscriptionId)?.status !== 'ACTIVE';
    if (delay === undefined || isOver) return settle(delivery, 'FAILED');
    retryLater(delivery, delay);
    return settle(delivery, 'PENDING');
  }

  function retryLater(delivery: Delivery, delay: number) {
    const timer = clock.setTimeout(() => {
      timers.delete(timer);
      void attempt(delivery);
    }, delay);
    timers.add(timer);
  }

  function forgetOldest() {
    const [oldest, ...rest] = store.deliveries.list();
    if (oldest !== undefined && rest.length >= keptDeliveries) store.deliveries.delete(oldest.id);
  }

  function settle(delivery: Delivery, status: Delivery['status']) {
    return store.deliveries.put({ ...delivery, status });
  }

  return {
    async fire(subscriptionId, payload) {
      const subscription = subscriptions.get(subscriptionId);
      if (subscription === undefined)
        throw new Error(`There is no subscription ${subscriptionId}.`);
      if (subscription.status !== 'ACTIVE') {
        throw new Error(
          `Subscription ${subscriptionId} is ${subscription.status}: it has stopped.`,
        );
      }
      const url = subscription.webhookOverride?.url ?? options.webhookUrl;
      if (url === undefined) {
        throw new Error('There is nowhere to deliver to: set webhookUrl, or a webhookOverride.');
      }
      subscriptions.touch(subscriptionId);
      forgetOldest();
      const eventId = ids.next('event');
      const body = JSON.stringify(toWebhookBody(base, subscription, eventId, payload));
      return attempt(
        settle(
          {
            id: ids.next('delivery'),
            eventId,
            subscriptionId,
            url,
            body,
            status: 'PENDING',
            attempts: [],
          },
          'PENDING',
        ),
      );
    },
    stopRetries() {
      for (const timer of timers) clock.clearTimeout(timer);
      timers.clear();
    },
  };
}
