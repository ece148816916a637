'use client';
import type { JsonObject, Subscription, TriggerConfig } from '@trigger-picker/core';
import { useSubscribe, useUpdateSubscription } from '@trigger-picker/react';
import { useReplaceSubscription } from '../internals/use-replace-subscription.ts';
import type { SubscribeSetupProps, TriggerSetupProps } from './setup-props.ts';

/** What the form hands over. */
export interface SetupValues {
  readonly parameters: JsonObject;
  /** Only what differs from what was saved; `null` removes. */
  readonly changes: JsonObject;
  readonly labels: TriggerConfig['labels'];
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
    changes: JsonObject,
    { onUpdated }: SubscribeSetupProps,
  ) {
    const isChanged = Object.keys(changes).length > 0;
    const updated = isChanged ? await update({ subscriptionId: old.id, parameters: changes }) : old;
    onUpdated?.(updated, {});
    return { kind: 'updated' } as const;
  }

  async function move(
    old: Subscription,
    config: TriggerConfig,
    { onUpdated }: SubscribeSetupProps,
  ) {
    const { integration, type, credentialId, parameters } = config;
    const next = { integration, type, credentialId, parameters };
    const { subscription, warning, leftOver } = await replace(old, next);
    onUpdated?.(subscription, { replaced: old });
    return { kind: 'updated', warning: warning ?? leftOver?.message } as const;
  }

  return async (
    config: TriggerConfig,
    changes: JsonObject,
    isMoved: boolean,
  ): Promise<SetupOutcome> => {
    if (props.mode === 'configure') {
      props.onConfigured(config);
      return { kind: 'configured' };
    }
    const { subscription } = props;
    if (!subscription) return turnOn(config, props);
    return isMoved ? move(subscription, config, props) : change(subscription, changes, props);
  };
}
