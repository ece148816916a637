'use client';
import { useQuery } from '@tanstack/react-query';
import { useTriggerPickerContext } from '../provider/context.ts';
import { integrationsOptions } from '../queries/integrations.ts';

/** Every integration that the host offers, as a TanStack query. */
export function useIntegrations() {
  const context = useTriggerPickerContext();
  return useQuery(integrationsOptions(context), context.queryClient);
}
