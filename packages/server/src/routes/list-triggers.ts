import { normalizeTriggers } from '@trigger-picker/core';
import { redact } from '../upstream/redact.ts';
import type { RouteHandler } from './route.ts';

export const listTriggers: RouteHandler<'listTriggers'> = async (context, input) => {
  const { upstream, take, signal } = context;
  const { integrations, credentialId, scope = 'all' } = input;
  const json = await upstream({
    service: 'actionkit',
    method: 'GET',
    path: '/triggers',
    query: { integrations, limit_to_available: String(scope === 'connected') },
    credentialId,
    signal,
  });
  const { triggers, failures } = take(normalizeTriggers(json));
  return {
    triggers,
    failures: failures.map(({ integration, message }) => ({
      integration,
      message: redact(message),
    })),
  };
};
