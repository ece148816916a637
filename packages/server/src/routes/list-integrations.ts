import { normalizeIntegrations } from '@trigger-picker/core';
import type { RouteHandler } from './route.ts';

export const listIntegrations: RouteHandler<'listIntegrations'> = async (context) => {
  const { upstream, take, signal, settings } = context;
  const json = await upstream({
    service: 'connect',
    method: 'GET',
    path: '/sdk/integrations',
    signal,
  });
  const integrations = take(normalizeIntegrations(json, settings.urls.cdn));
  return {
    integrations: integrations.map((integration) => ({
      ...integration,
      ...settings.describeIntegration(integration),
    })),
  };
};
