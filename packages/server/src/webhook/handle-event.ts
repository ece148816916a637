import { type TriggerEvent, TriggerPickerError } from '@trigger-picker/core';
import type { EventStore } from './event-store.ts';

/** What became of an event: `accepted` is still being handled. */
export type EventOutcome = 'handled' | 'duplicate' | 'unknown-subscription' | 'accepted';

/** What the host does with events. */
export interface EventHandling {
  readonly store: EventStore;
  readonly onEvent: (event: TriggerEvent) => unknown;
  readonly isKnownSubscription: ((event: TriggerEvent) => boolean | Promise<boolean>) | undefined;
  readonly onUnknownSubscription: ((event: TriggerEvent) => unknown) | undefined;
  readonly onError: (error: unknown, event: TriggerEvent) => void;
  readonly deadline: number;
  readonly waitUntil: ((work: Promise<unknown>) => void) | undefined;
}

/**
 * Handles an event that no other delivery has, and answers in time: work that takes longer goes on behind
 * the answer. Work that fails in time gives the event back and throws, so that the vendor sends it again.
 */
export async function handleEvent(
  event: TriggerEvent,
  handling: EventHandling,
): Promise<EventOutcome> {
  const { store, deadline, waitUntil } = handling;
  if (!(await store.claim(event.eventId))) return 'duplicate';
  const work = handleClaimed(event, handling);
  const outcome = await inTime(work, deadline);
  if (outcome !== undefined) return outcome;
  const settled = work.catch(() => undefined);
  waitUntil?.(settled);
  return 'accepted';
}

async function handleClaimed(event: TriggerEvent, handling: EventHandling): Promise<EventOutcome> {
  const { store, onError } = handling;
  try {
    const outcome = await callHost(event, handling);
    // The host has done its part: a store that fails now must not make it do it again.
    await store.complete(event.eventId).catch((error: unknown) => onError(error, event));
    return outcome;
  } catch (cause) {
    onError(cause, event);
    await store.release(event.eventId).catch((error: unknown) => onError(error, event));
    throw new TriggerPickerError('INTERNAL', {
      message: 'The event could not be handled. It may be sent again.',
    });
  }
}

/** Even an event of nobody's is answered with success: a failure would turn the subscription off. */
async function callHost(event: TriggerEvent, handling: EventHandling): Promise<EventOutcome> {
  const { isKnownSubscription, onUnknownSubscription, onEvent } = handling;
  if (isKnownSubscription && !(await isKnownSubscription(event))) {
    await onUnknownSubscription?.(event);
    return 'unknown-subscription';
  }
  await onEvent(event);
  return 'handled';
}

async function inTime<Result>(
  work: Promise<Result>,
  milliseconds: number,
): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
