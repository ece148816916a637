'use client';
import type { Subscription } from '@trigger-picker/core';
import { type SubscribeInput, subscribeOptions } from '../mutations/subscribe.ts';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type SealedMutation, useSealedMutation } from './use-sealed-mutation.ts';

/** Turns a trigger on. However often one draft is submitted, it makes one subscription. */
export function useSubscribe(): SealedMutation<Subscription, SubscribeInput> {
  const context = useTriggerPickerContext();
  return useSealedMutation(subscribeOptions(context), context.queryClient);
}
