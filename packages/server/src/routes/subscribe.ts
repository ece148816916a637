import {
  type EndpointInput,
  type ErrorCode,
  isTriggerPickerError,
  type JsonObject,
  normalizeSubscription,
  type Subscription,
  TriggerPickerError,
} from '@trigger-picker/core';
import { type SaidOverrides, toWireOverride } from '../service/to-wire-override.ts';
import { findCreated, type Sought } from '../subscribing/find-created.ts';
import { fingerprint } from '../subscribing/fingerprint.ts';
import { isHeldBack } from '../upstream/circuit-breaker.ts';
import { fetchSubscriptions, findOwn, toSubscriptions } from './list-subscriptions.ts';
import type { RouteContext, RouteHandler } from './route.ts';

/** After these the vendor may have subscribed all the same. */
const uncertain: ReadonlySet<ErrorCode> = new Set([
  'BAD_UPSTREAM',
  'UPSTREAM_FAILED',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_UNAVAILABLE',
]);

export const subscribe: RouteHandler<'subscribe'> = async (context, input) => {
  const { userId, settings, idempotencyKey } = context;
  const sought: Sought = {
    input,
    mark: idempotencyKey ?? crypto.randomUUID(),
    startedAt: settings.now(),
  };
  const override = toWireOverride(await readOverrides(context, input), String(sought.mark), {
    origins: settings.webhookOrigins,
    metadataBytes: settings.limits.metadataBytes,
  });
  const findable: Sought = override ? sought : { ...sought, mark: undefined };
  const create = () => createSubscription(context, findable, override);
  if (idempotencyKey === undefined) return create();
  return context.subscribeOnce({
    key: JSON.stringify([settings.projectId, userId, idempotencyKey]),
    fingerprint: fingerprint(input),
    create,
    recall: ({ subscriptionId, startedAt }) =>
      subscriptionId === undefined
        ? lookFor(context, { ...findable, startedAt })
        : findOwn(context, subscriptionId),
  });
};

async function readOverrides(
  context: RouteContext,
  input: EndpointInput<'subscribe'>,
): Promise<SaidOverrides> {
  const { userId, settings, idempotencyKey, webhookOverride } = context;
  const policy = await settings.webhookOverride({ ...input, userId, idempotencyKey });
  return { call: webhookOverride, policy };
}

/** Asks once. A second time would subscribe twice: the vendor tells no two requests apart. */
async function createSubscription(
  context: RouteContext,
  sought: Sought,
  override: JsonObject | undefined,
): Promise<Subscription> {
  const { integration, type, parameters, credentialId } = sought.input;
  try {
    const json = await context.upstream({
      service: 'actionkit',
      method: 'POST',
      path: '/trigger-subscriptions',
      body: { integration, type, parameters, ...(override ? { webhookOverride: override } : {}) },
      credentialId,
      timeout: 'subscribe',
    });
    return context.take(normalizeSubscription(json, integration));
  } catch (error) {
    if (!isTriggerPickerError(error) || !uncertain.has(error.code)) throw error;
    if (isHeldBack(error)) throw error;
    const made = await lookFor(context, sought).catch(() => undefined);
    if (made) return made;
    // A plain 500 of the vendor's, with nothing in the list, is its own answer.
    if (error.code === 'UPSTREAM_FAILED') throw error;
    throw new TriggerPickerError('SUBSCRIBE_UNCERTAIN', { cause: error });
  }
}

async function lookFor(context: RouteContext, sought: Sought): Promise<Subscription | undefined> {
  const json = await fetchSubscriptions(context);
  const id = findCreated(json, sought);
  return toSubscriptions(context, json).find((subscription) => subscription.id === id);
}
