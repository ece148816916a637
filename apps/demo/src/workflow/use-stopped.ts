import type { Subscription } from '@trigger-picker/core';
import { useSubscriptions } from '@trigger-picker/react';
import type { Workflow } from '../../shared/workflow.ts';

/** The workflow's subscription, when it has stopped by itself: it says why. */
export function useStopped({ subscriptionId }: Workflow): Subscription | undefined {
  const { data } = useSubscriptions();
  return data?.find(({ id, status }) => id === subscriptionId && status === 'ERRORED');
}
