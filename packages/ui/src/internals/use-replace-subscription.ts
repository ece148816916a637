'use client';
import {
  type EndpointInput,
  isTriggerPickerError,
  type Subscription,
  TriggerPickerError,
} from '@trigger-picker/core';
import { useSubscribe, useUnsubscribe } from '@trigger-picker/react';

/** What came of it: the new subscription stands in any case. */
export interface Replacement {
  readonly subscription: Subscription;
  /** What the service asks to remove by hand. */
  readonly warning?: string | undefined;
  /** The old subscription could not be removed. */
  readonly leftOver?: TriggerPickerError | undefined;
}

/** What the new subscription has otherwise than the old one. */
export type ReplacementChanges = Partial<EndpointInput<'subscribe'>>;

/**
 * Turns a subscription on anew: the vendor neither revives a stopped one nor moves one to another account. The
 * new one comes first, so that nothing is lost when the service refuses it; rejects then.
 */
export function useReplaceSubscription() {
  const { mutateAsync: subscribe } = useSubscribe();
  const { mutateAsync: unsubscribe } = useUnsubscribe();
  return async (old: Subscription, changes: ReplacementChanges = {}): Promise<Replacement> => {
    const { id, integration, type, credentialId, parameters } = { ...old, ...changes };
    const subscription = await subscribe({
      // Of the old one: pressed again, or in another tab, it is still the same replacement.
      idempotencyKey: `again-${id}`,
      integration,
      type,
      credentialId,
      parameters,
    });
    try {
      const { warning } = await unsubscribe({ subscriptionId: id });
      return { subscription, warning };
    } catch (cause) {
      return { subscription, leftOver: toError(cause) };
    }
  };
}

/** Mutations reject with our errors; whatever else is thrown becomes one. */
export function toError(cause: unknown): TriggerPickerError {
  return isTriggerPickerError(cause) ? cause : new TriggerPickerError('INTERNAL', { cause });
}
