'use client';
import { useMutationState, useQuery } from '@tanstack/react-query';
import type { Subscription } from '@trigger-picker/core';
import { useCallback } from 'react';
import { type UnsubscribeInput, unsubscribeKey } from '../mutations/unsubscribe.ts';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type SubscriptionFilter, subscriptionsOptions } from '../queries/subscriptions.ts';

/** What the user has turned on, without what is being turned off right now. */
export function useSubscriptions(filter?: SubscriptionFilter) {
  const context = useTriggerPickerContext();
  const leaving = useMutationState(
    {
      filters: { mutationKey: unsubscribeKey(context.userKey), status: 'pending' },
      // The key names the one mutation that has these variables.
      select: ({ state }) => (state.variables as UnsubscribeInput | undefined)?.subscriptionId,
    },
    context.queryClient,
  );
  const select = useCallback(
    (list: readonly Subscription[]) => list.filter(({ id }) => !leaving.includes(id)),
    [leaving],
  );
  return useQuery({ ...subscriptionsOptions(context, filter), select }, context.queryClient);
}
