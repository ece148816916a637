'use client';
import type { JsonObject, Subscription, TriggerConfig } from '@trigger-picker/core';
import { useSubscribe, useUpdateSubscription } from '@trigger-picker/react';
import { useReplaceSubscription } from '../internals/use-replace-subscription.ts';
import type { SubscribeSetupProps, TriggerSetupProps } from './setup-props.ts';

/** What is saved. */
export interface SaveRequest {
  readonly config: TriggerConfig;
  /** Only what differs from what was saved; `null` removes. */
  readonly changes: JsonObject;
  /** What the changes were made to. */
  readonly base: JsonObject;
  /** The account or the trigger of a running subscription was changed. */
  readonly isMoved: boolean;
}

/** What came of saving. */
export interface SetupOutcome {
  readonly kind: 'configured' | 'subscribed' | 'updated';
  /** Something that the user has to see to. */
  readonly warning?: string | undefined;
}

/** Hands the draft to the host, turns it on, or changes what is on. Rejects with what the server said. */
export function useSetupSave(props: TriggerSetupProps) {
  const subscribe = useSubscribe().mutateAsync;
  const update = useUpdateSubscription().mutateAsync;
  const replace = useReplaceSubscription();

  async function turnOn(config: TriggerConfig, { onSubscribed }: SubscribeSetupProps) {
    const { id, integration, type, credentialId, parameters } = config;
    const input = { integration, type, credentialId, parameters };
    onSubscribed(await subscribe({ ...input, idempotencyKey: id }));
    return { kind: 'subscribed' } as const;
  }

  async function change(
    old: Subscription,
    { changes, base }: SaveRequest,
    { onUpdated }: SubscribeSetupProps,
  ) {
    const isChanged = Object.keys(changes).length > 0;
    const updated = isChanged
      ? await update({ subscriptionId: old.id, parameters: changes, base })
      : old;
    onUpdated?.(updated, {});
    return { kind: 'updated' } as const;
  }

  async function move(
    old: Subscription,
    { integration, type, credentialId, parameters }: TriggerConfig,
    { onUpdated }: SubscribeSetupProps,
  ) {
    const next = { integration, type, credentialId, parameters };
    const { subscription, warning, leftOver } = await replace(old, next);
    onUpdated?.(subscription, { replaced: old });
    return { kind: 'updated', warning: warning ?? leftOver?.message } as const;
  }

  return async (request: SaveRequest): Promise<SetupOutcome> => {
    const { config, isMoved } = request;
    if (props.mode === 'configure') {
      props.onConfigured(config);
      return { kind: 'configured' };
    }
    const { subscription } = props;
    if (!subscription) return turnOn(config, props);
    return isMoved ? move(subscription, config, props) : change(subscription, request, props);
  };
}
