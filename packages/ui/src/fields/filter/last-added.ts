import { type FilterTree, filterConditions } from '@trigger-picker/core';

/** The id of the condition that a formula has and the one before it had not. */
export function lastAdded(next: FilterTree, before: FilterTree): string {
  const known = new Set(filterConditions(before).map(({ id }) => id));
  return filterConditions(next).find(({ id }) => !known.has(id))?.id ?? '';
}
