import { normalizeAccounts } from '@trigger-picker/core';
import type { RouteHandler } from './route.ts';

export const listAccounts: RouteHandler<'listAccounts'> = async ({ upstream, take, signal }) => {
  const json = await upstream({ service: 'connect', method: 'GET', path: '/sdk/me', signal });
  return { accounts: [...take(normalizeAccounts(json))] };
};
