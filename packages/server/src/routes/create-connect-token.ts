import { TriggerPickerError } from '@trigger-picker/core';
import type { RouteHandler } from './route.ts';

export const createConnectToken: RouteHandler<'createConnectToken'> = async (context) => {
  const { projectId, tokens, connectToken } = context.settings;
  if (!connectToken) throw new TriggerPickerError('CONNECT_TOKEN_DISABLED');
  const { token, expiresAt } = await tokens.mint(context.userId, connectToken);
  return { projectId, token, expiresAt: new Date(expiresAt).toISOString() };
};
