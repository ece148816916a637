import { isTriggerPickerError, TriggerPickerError } from '@trigger-picker/core';
import { isRecord } from '../http/parse-json.ts';
import { redact } from '../upstream/redact.ts';
import { upstreamStatus } from '../upstream/vendor-error.ts';
import { findOwn } from './list-subscriptions.ts';
import type { RouteContext, RouteHandler } from './route.ts';

/** Gone and someone else's look the same: there is nothing of this user's to unsubscribe any more. */
export const unsubscribe: RouteHandler<'unsubscribe'> = async (context, { subscriptionId }) => {
  try {
    const json = await context.upstream({
      service: 'actionkit',
      method: 'DELETE',
      path: `/trigger-subscriptions/${subscriptionId}`,
      notFound: 'SUBSCRIPTION_NOT_FOUND',
    });
    return readWarning(json);
  } catch (error) {
    if (await isNotTheirs(context, error, subscriptionId)) return undefined;
    throw error;
  }
};

async function isNotTheirs(context: RouteContext, error: unknown, subscriptionId: string) {
  if (!isTriggerPickerError(error)) return false;
  if (error.code === 'SUBSCRIPTION_NOT_FOUND') return true;
  // The vendor may forbid instead; but a token without the permission is forbidden as well.
  return upstreamStatus(error) === 403 && !(await findOwn(context, subscriptionId));
}

function readWarning(json: unknown): { readonly warning?: string } {
  const { success, warning } = isRecord(json) ? json : {};
  if (success === false) throw new TriggerPickerError('UPSTREAM_FAILED');
  return typeof warning === 'string' ? { warning: redact(warning) } : {};
}
