'use client';
import type { Subscription } from '@trigger-picker/core';
import {
  type UpdateSubscriptionInput,
  updateSubscriptionOptions,
} from '../mutations/update-subscription.ts';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type SealedMutation, useSealedMutation } from './use-sealed-mutation.ts';

/** Changes the parameters of a subscription: given keys overwrite, `null` removes, the rest stays. */
export function useUpdateSubscription(): SealedMutation<Subscription, UpdateSubscriptionInput> {
  const context = useTriggerPickerContext();
  return useSealedMutation(updateSubscriptionOptions(context), context.queryClient);
}
