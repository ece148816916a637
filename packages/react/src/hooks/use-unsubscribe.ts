'use client';
import { useMutation } from '@tanstack/react-query';
import { unsubscribeOptions } from '../mutations/unsubscribe.ts';
import { useTriggerPickerContext } from '../provider/context.ts';

/** Turns a trigger off: it leaves `useSubscriptions` at once, and is back where it was if that fails. */
export function useUnsubscribe() {
  const context = useTriggerPickerContext();
  return useMutation(unsubscribeOptions(context), context.queryClient);
}
