'use client';
import type { TriggerConfig } from '@trigger-picker/core';
import { useCallback } from 'react';
import type { SubscribeInput } from '../mutations/subscribe.ts';
import { type SubscribeMutation, useSubscribe } from './use-subscribe.ts';

/** Turns a stored configuration on, when its workflow is published. Publishing twice makes one subscription. */
export function useSubscribeConfig(): SubscribeMutation<TriggerConfig> {
  const { mutate, mutateAsync, ...state } = useSubscribe();
  return {
    ...state,
    mutate: useCallback((config, callbacks) => mutate(toInput(config), callbacks), [mutate]),
    mutateAsync: useCallback(
      (config, callbacks) => mutateAsync(toInput(config), callbacks),
      [mutateAsync],
    ),
  };
}

function toInput({
  id,
  integration,
  type,
  credentialId,
  parameters,
}: TriggerConfig): SubscribeInput {
  return { idempotencyKey: id, integration, type, credentialId, parameters };
}
