import { mutationOptions } from '@tanstack/react-query';
import {
  type EndpointInput,
  type EndpointOutput,
  isTriggerPickerError,
  type TriggerPickerError,
} from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import { editSubscriptions } from './edit-subscriptions.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to turn off. */
export type UnsubscribeInput = EndpointInput<'unsubscribe'>;
/** `warning` says what to remove by hand at the service; show it. */
export type UnsubscribeOutput = EndpointOutput<'unsubscribe'>;

/**
 * Turns a trigger off. While it is under way `useSubscriptions` leaves it out; if it fails, it is back where it
 * was, and no list that arrives meanwhile shows it for a moment.
 */
export function unsubscribeOptions(context: TriggerPickerContextValue) {
  const { client, userKey, flights, emit } = context;
  return mutationOptions<UnsubscribeOutput, TriggerPickerError, UnsubscribeInput>({
    ...writeDefaults,
    mutationKey: unsubscribeKey(userKey),
    mutationFn: ({ subscriptionId }) =>
      flights.run(`unsubscribe ${subscriptionId}`, async () => {
        const output = await client.unsubscribe({ subscriptionId }).catch(acceptGone);
        emit({ type: 'unsubscribed', subscriptionId });
        return output;
      }),
    onSuccess: (_, { subscriptionId }) =>
      editSubscriptions(context, (list) => list.filter(({ id }) => id !== subscriptionId)),
  });
}

/** The key under which turning off is looked for. */
export function unsubscribeKey(userKey: string) {
  return triggerPickerKeys.mutation(userKey, 'unsubscribe');
}

/** Off is off, whoever did it. */
function acceptGone(error: unknown): UnsubscribeOutput {
  if (isTriggerPickerError(error) && error.code === 'SUBSCRIPTION_NOT_FOUND') return {};
  throw error;
}
