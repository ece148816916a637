'use client';
import type { Subscription } from '@trigger-picker/core';
import { useCallback } from 'react';
import { type SubscribeInput, subscribeKey, subscribeOptions } from '../mutations/subscribe.ts';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type SealedMutation, useSealedMutation } from './use-sealed-mutation.ts';

/** Turning on, which may take minutes. */
export interface SubscribeMutation<Input> extends SealedMutation<Subscription, Input> {
  /** Waits no longer for a draft: it fails with `SUBSCRIBE_UNCERTAIN`, and may be on all the same. */
  readonly cancel: (idempotencyKey: string) => void;
}

/** Turns a trigger on. However often one draft is submitted, it makes one subscription. */
export function useSubscribe(): SubscribeMutation<SubscribeInput> {
  const context = useTriggerPickerContext();
  const { flights } = context;
  const mutation = useSealedMutation(subscribeOptions(context), context.queryClient);
  const cancel = useCallback(
    (idempotencyKey: string) => flights.cancel(subscribeKey(idempotencyKey)),
    [flights],
  );
  return { ...mutation, cancel };
}
