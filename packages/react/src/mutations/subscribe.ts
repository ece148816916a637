import { mutationOptions } from '@tanstack/react-query';
import type { EndpointInput, Subscription, TriggerPickerError } from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { identify } from '../provider/event.ts';
import { triggerPickerKeys } from '../queries/keys.ts';
import type { Sealed } from './sealed.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to turn on. */
export interface SubscribeInput extends EndpointInput<'subscribe'> {
  /** The draft's id, `TriggerConfig.id`: however often it is submitted, it makes one subscription. */
  readonly idempotencyKey: string;
}

/** Turns a trigger on. Two submits of one draft at a time are one request. */
export function subscribeOptions(context: TriggerPickerContextValue) {
  const { client, userKey, queryClient, flights, emit } = context;
  return mutationOptions<Subscription, TriggerPickerError, Sealed<SubscribeInput>>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(userKey, 'subscribe'),
    mutationFn: (sealed) => {
      const { idempotencyKey, ...input } = sealed();
      return flights.run(`subscribe ${idempotencyKey}`, async () => {
        const subscription = await client.subscribe(input, { idempotencyKey });
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
