import { normalizeChoices } from '@trigger-picker/core';
import type { RouteHandler } from './route.ts';

/** The call that the vendor's SDK makes: it is internal to them, and this is the only place that knows it. */
export const listChoices: RouteHandler<'listChoices'> = async (context, input) => {
  const { upstream, take, signal } = context;
  const { integration, source, credentialId, parameters = {}, search, cursor } = input;
  const json = await upstream({
    service: 'connect',
    method: 'POST',
    path: '/sdk/actions',
    body: {
      action: integration,
      sourceKey: source,
      parameters: Object.entries(parameters)
        .filter(([, value]) => value !== undefined)
        .map(([key, value]) => ({ key, source: { type: 'VALUE', value } })),
      paginationParameters: { pageCursor: cursor ?? 0, ...(search ? { search } : {}) },
    },
    credentialId,
    timeout: 'read',
    signal,
  });
  return take(normalizeChoices(json));
};
