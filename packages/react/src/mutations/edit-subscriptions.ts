import type { Subscription } from '@trigger-picker/core';
import type { TriggerPickerContextValue } from '../provider/context.ts';
import * as triggerPickerKeys from '../queries/keys.ts';

/**
 * Puts the outcome of a change into every list, then asks for the lists anew. A list that is on its way may
 * have been written before the change, so it is cancelled first.
 */
export async function editSubscriptions(
  { queryClient, userKey }: TriggerPickerContextValue,
  edit: (list: readonly Subscription[]) => readonly Subscription[],
): Promise<void> {
  const queryKey = triggerPickerKeys.allSubscriptions(userKey);
  await queryClient.cancelQueries({ queryKey });
  queryClient.setQueriesData<readonly Subscription[]>({ queryKey }, (list) => list && edit(list));
  void queryClient.invalidateQueries({ queryKey });
}
