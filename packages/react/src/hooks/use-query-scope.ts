'use client';
import { useTriggerPickerContext } from '../provider/context.ts';
import type { QueryScope } from '../queries/query-scope.ts';

/** What the options factories take first: `queryClient.prefetchQuery(catalogOptions(scope))`. */
export function useQueryScope(): QueryScope {
  return useTriggerPickerContext();
}
