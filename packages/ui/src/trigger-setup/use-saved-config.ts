'use client';
import type { Subscription, TriggerConfig } from '@trigger-picker/core';
import { useSubscriptions } from '@trigger-picker/react';
import { useMemo } from 'react';
import { toConfig } from './setup-start.ts';

/** K8: a subscription as it stands now, also when another tab has changed it since the host read it. */
export function useSavedConfig(
  given: Subscription,
  labels: TriggerConfig['labels'] | undefined,
): TriggerConfig {
  const { data, isFetchedAfterMount } = useSubscriptions();
  // A list from before may be older than what the host has handed over.
  const listed = isFetchedAfterMount ? data?.find(({ id }) => id === given.id) : undefined;
  const subscription = listed ?? given;
  return useMemo(() => toConfig(subscription, labels), [subscription, labels]);
}
