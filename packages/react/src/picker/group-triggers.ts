import type { Trigger } from '@trigger-picker/core';

/** Triggers by their integration, in the order in which integrations come up. */
export function groupTriggers(triggers: readonly Trigger[]): ReadonlyMap<string, Trigger[]> {
  const groups = new Map<string, Trigger[]>();
  for (const trigger of triggers) {
    const group = groups.get(trigger.integration);
    if (group) group.push(trigger);
    else groups.set(trigger.integration, [trigger]);
  }
  return groups;
}
