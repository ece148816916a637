import { mutationOptions } from '@tanstack/react-query';
import type {
  EndpointInput,
  JsonObject,
  Subscription,
  TriggerPickerError,
} from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import { identify } from '../provider/event.ts';
import * as triggerPickerKeys from '../queries/keys.ts';
import { editSubscriptions } from './edit-subscriptions.ts';
import { refuseStale } from './refuse-stale.ts';
import type { Sealed } from './sealed.ts';
import { writeDefaults } from './write-defaults.ts';

/** What to change: `FormModel.toParameters(values, { mode: 'update', saved })` makes the parameters. */
export interface UpdateSubscriptionInput extends EndpointInput<'updateSubscription'> {
  /**
   * What the changes were made to. Where another tab or device has changed one of them since, nothing is sent:
   * it fails with `SUBSCRIPTION_CHANGED`, and every list holds what stands there now. @default not looked at
   */
  readonly base?: JsonObject | undefined;
}

/** Changes the parameters of a subscription. What is left out stays. */
export function updateSubscriptionOptions(context: TriggerPickerContextValue) {
  const { client, userKey, emit } = context;
  return mutationOptions<Subscription, TriggerPickerError, Sealed<UpdateSubscriptionInput>>({
    ...writeDefaults,
    mutationKey: triggerPickerKeys.mutation(userKey, 'update'),
    mutationFn: async (sealed) => {
      const { base, ...input } = sealed();
      if (base) await refuseStale(context, input, base);
      return client.updateSubscription(input);
    },
    onSuccess: async (updated) => {
      emit({ type: 'updated', subscription: identify(updated) });
      await editSubscriptions(context, (list) =>
        list.map((one) => (one.id === updated.id ? updated : one)),
      );
    },
  });
}
