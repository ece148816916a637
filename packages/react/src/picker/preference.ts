import type { Trigger } from '@trigger-picker/core';
import type { Favourites } from '../history/favourites.ts';
import { type Recents, recentStrength } from '../history/recents.ts';
import { popularityOf, type TraitsOf } from './popularity.ts';
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
  readonly traitsOf?: TraitsOf | undefined;
  /** The host's own, on top. */
  readonly boost?: Boost | undefined;
}

type Boost = (trigger: Trigger) => number;

/** What to prefer among equals: `SearchOptions.boost`. `undefined`: there is nothing to prefer, for any trigger. */
export function toBoost(source: PreferenceSource): Boost | undefined {
  const { connected, traitsOf, boost } = source;
  const { connected: connectedWorth, popularity } = preferenceWeights;
  const own = ownWorth(source);
  // Asked for each of thousands of triggers at each key: only what may say anything is asked.
  const reasons: Boost[] = [];
  if (own.size > 0) reasons.push((trigger) => own.get(toTriggerKey(trigger)) ?? 0);
  if (connected.size > 0) {
    reasons.push(({ integration }) => (connected.has(integration) ? connectedWorth : 0));
  }
  if (traitsOf) reasons.push((trigger) => popularity * popularityOf(trigger, traitsOf));
  if (boost) reasons.push(boost);
  if (reasons.length === 0) return undefined;
  return (trigger) => reasons.reduce((sum, reason) => sum + reason(trigger), 0);
}

/** What each trigger is worth that the user starred or picked, by its key. */
function ownWorth({ favourites, recents }: PreferenceSource): ReadonlyMap<string, number> {
  const { favourite, recent: recentWorth } = preferenceWeights;
  const own = new Map<string, number>();
  const add = (key: string, worth: number) => own.set(key, (own.get(key) ?? 0) + worth);
  for (const ref of favourites) add(toTriggerKey(ref), favourite);
  recents.forEach((recent, rank) => {
    add(toTriggerKey(recent), recentWorth * recentStrength(recent, rank));
  });
  return own;
}
