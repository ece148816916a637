import type { Trigger } from '@trigger-picker/core';
import type { TriggerTraits } from './rows.ts';

/** What a host says of each trigger. */
export type TraitsOf = (trigger: Trigger) => TriggerTraits;

/** How common a trigger is among the host's users, from 0 to 1. */
export function popularityOf(trigger: Trigger, traitsOf: TraitsOf): number {
  const { popularity = 0 } = traitsOf(trigger);
  return Math.min(1, Math.max(0, Number.isFinite(popularity) ? popularity : 0));
}

/** The most common ones first; those that are alike stay in the vendor's order. */
export function popularFirst(triggers: readonly Trigger[], traitsOf: TraitsOf): Trigger[] {
  return [...triggers].sort((a, b) => popularityOf(b, traitsOf) - popularityOf(a, traitsOf));
}
