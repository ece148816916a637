import { normalizeExamples } from '@trigger-picker/core';
import type { RouteHandler } from './route.ts';

export const getExample: RouteHandler<'getExample'> = async (context, input) => {
  const { upstream, take, signal } = context;
  const { integration, type, credentialId, parameters = {} } = input;
  const json = await upstream({
    service: 'actionkit',
    method: 'POST',
    path: '/triggers/examples',
    body: { integration, type, parameters },
    credentialId,
    timeout: 'read',
    signal,
  });
  return { records: [...take(normalizeExamples(json))] };
};
