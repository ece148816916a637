'use client';
import { useIntegrations } from '@trigger-picker/react';

/** What an integration is called; its name, as long as nobody knows. */
export function useIntegrationTitle(name: string): string {
  const { data } = useIntegrations();
  return data?.find((integration) => integration.name === name)?.title ?? name;
}
