import type { QueryClient } from '@tanstack/react-query';
import type { Catalog } from '@trigger-picker/core';
import { catalogOptions } from './catalog.ts';
import type { QueryScope } from './query-scope.ts';

/**
 * Asks again for the integrations whose triggers did not arrive, and adds what comes to what is there; where
 * nothing is there, for everything. What fails again stays as it is: it never rejects.
 */
export async function retryFailures(
  scope: QueryScope,
  queryClient: QueryClient,
  refetch: () => Promise<unknown>,
): Promise<void> {
  const { queryKey } = catalogOptions(scope);
  const failed = queryClient.getQueryData(queryKey)?.failures.map(({ integration }) => integration);
  if (!failed || failed.length === 0) {
    await refetch();
    return;
  }
  try {
    const part = await scope.client.listTriggers({ integrations: failed });
    queryClient.setQueryData(queryKey, (before) => before && merge(before, part, failed));
  } catch {
    // The notice of what failed is still there, with its retry.
  }
}

function merge(before: Catalog, part: Catalog, asked: readonly string[]): Catalog {
  const isAsked = ({ integration }: { readonly integration: string }) =>
    asked.includes(integration);
  const isOther = (one: { readonly integration: string }) => !isAsked(one);
  // A server may answer more than it was asked for: nothing is to be listed twice.
  return {
    triggers: [...before.triggers.filter(isOther), ...part.triggers.filter(isAsked)],
    failures: [...before.failures.filter(isOther), ...part.failures.filter(isAsked)],
  };
}
