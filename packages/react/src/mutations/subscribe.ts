import { mutationOptions } from '@tanstack/react-query';
import { type EndpointInput, type Subscription, TriggerPickerError } from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { identify } from '../provider/event.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import type { Sealed } from './sealed.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to turn on. */
export interface SubscribeInput extends EndpointInput<'subscribe'> {
  /** The draft's id, `TriggerConfig.id`: however often it is submitted, it makes one subscription. */
  readonly idempotencyKey: string;
}

/** What is under way under one key is one request. */
export function subscribeKey(idempotencyKey: string): string {
  return `subscribe ${idempotencyKey}`;
}

/**
 * Turns a trigger on. Two submits of one draft at a time are one request. Given up, it ends as
 * `SUBSCRIBE_UNCERTAIN`: asked again under its key, it never makes a second subscription.
 */
export function subscribeOptions(context: TriggerPickerContextValue) {
  const { client, userKey, queryClient, flights, emit } = context;
  return mutationOptions<Subscription, TriggerPickerError, Sealed<SubscribeInput>>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(userKey, 'subscribe'),
    mutationFn: (sealed) => {
      const { idempotencyKey, ...input } = sealed();
      return flights.run(subscribeKey(idempotencyKey), async (signal) => {
        const answer = client.subscribe(input, { idempotencyKey, signal });
        const subscription = await Promise.race([answer, givenUp(signal)]);
        emit({ type: 'subscribed', subscription: identify(subscription) });
        return subscription;
      });
    },
    // Also after a failure: it may be on all the same.
    onSettled: () => {
      void queryClient.invalidateQueries({ queryKey: triggerPickerKeys.allSubscriptions(userKey) });
    },
  });
}

/** A `fetch` that does not listen to the signal is not waited for. */
function givenUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const giveUp = () => reject(new TriggerPickerError('SUBSCRIBE_UNCERTAIN'));
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
