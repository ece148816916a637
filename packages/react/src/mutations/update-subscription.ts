import { mutationOptions } from '@tanstack/react-query';
import type { EndpointInput, Subscription, TriggerPickerError } from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { identify } from '../provider/event.ts';
import { triggerPickerKeys } from '../queries/keys.ts';
import { editSubscriptions } from './edit-subscriptions.ts';
import type { Sealed } from './sealed.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to change: `FormModel.toParameters(values, { mode: 'update', saved })` makes the parameters. */
export type UpdateSubscriptionInput = EndpointInput<'updateSubscription'>;

/** Changes the parameters of a subscription. What is left out stays. */
export function updateSubscriptionOptions(context: TriggerPickerContextValue) {
  const { client, userKey, emit } = context;
  return mutationOptions<Subscription, TriggerPickerError, Sealed<UpdateSubscriptionInput>>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(userKey, 'update'),
    mutationFn: (sealed) => client.updateSubscription(sealed()),
    onSuccess: async (updated) => {
      emit({ type: 'updated', subscription: identify(updated) });
      await editSubscriptions(context, (list) =>
        list.map((one) => (one.id === updated.id ? updated : one)),
      );
    },
  });
}
