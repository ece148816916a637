import type { Trigger } from '@trigger-picker/core';
import type { Favourites } from '../history/favourites.ts';
import { type Recents, recentStrength } from '../history/recents.ts';
import type { TriggerTraits } from './rows.ts';
import { toTriggerKey } from './trigger-key.ts';

/**
 * What each reason to prefer a trigger is worth. A whole word of the query is worth about 1, an exact name more:
 * all reasons together never outweigh one (C51).
 */
export const preferenceWeights = {
  favourite: 0.06,
  recent: 0.05,
  connected: 0.05,
  popularity: 0.04,
} as const;

/** What a user's taste is read from. */
export interface PreferenceSource {
  readonly favourites: Favourites;
  readonly recents: Recents;
  readonly connected: ReadonlySet<string>;
  readonly traitsOf: (trigger: Trigger) => TriggerTraits;
  /** The host's own, on top. */
  readonly boost?: ((trigger: Trigger) => number) | undefined;
}

/** What to prefer among equals: `SearchOptions.boost`. */
export function toBoost(source: PreferenceSource): (trigger: Trigger) => number {
  const { favourites, recents, connected, traitsOf, boost } = source;
  const weights = preferenceWeights;
  const own = new Map<string, number>();
  const add = (key: string, worth: number) => own.set(key, (own.get(key) ?? 0) + worth);
  for (const ref of favourites) add(toTriggerKey(ref), weights.favourite);
  recents.forEach((recent, rank) => {
    add(toTriggerKey(recent), weights.recent * recentStrength(recent, rank));
  });
  return (trigger) =>
    (own.size > 0 ? (own.get(toTriggerKey(trigger)) ?? 0) : 0) +
    (connected.has(trigger.integration) ? weights.connected : 0) +
    weights.popularity * clamp(traitsOf(trigger).popularity ?? 0) +
    (boost?.(trigger) ?? 0);
}

function clamp(value: number): number {
  return Math.min(1, Math.max(0, Number.isFinite(value) ? value : 0));
}
