import type { Trigger } from '@trigger-picker/core';
import { type TriggerRef, toTriggerKey } from './trigger-key.ts';

/** Integrations by name, and single triggers. */
export type TriggerList = readonly (string | TriggerRef)[];

/** Whether a trigger is wanted. */
export type TriggerTest = (trigger: Trigger) => boolean;

/** What a host offers. Each part that is left out holds nothing back. */
export interface Offer {
  /** Only these. */
  readonly allow?: TriggerList | undefined;
  /** None of these, also where `allow` names them. */
  readonly deny?: TriggerList | undefined;
  /** Anything else that decides: feature flags, plans. */
  readonly accept?: TriggerTest | undefined;
}

/** The test that a trigger has to pass to be offered at all; `undefined`: all are. */
export function toOffer({ allow, deny, accept }: Offer): TriggerTest | undefined {
  if (!allow && !deny && !accept) return undefined;
  const isAllowed = allow && toTest(allow);
  const isDenied = deny && toTest(deny);
  return (trigger) =>
    isAllowed?.(trigger) !== false && !isDenied?.(trigger) && accept?.(trigger) !== false;
}

function toTest(list: TriggerList): TriggerTest {
  const keys = new Set(
    list.map((entry) => (typeof entry === 'string' ? entry : toTriggerKey(entry))),
  );
  return (trigger) => keys.has(trigger.integration) || keys.has(toTriggerKey(trigger));
}
