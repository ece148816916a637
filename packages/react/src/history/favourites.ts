import { type TriggerRef, toTriggerKey } from '../picker/trigger-key.ts';
import type { StoredSpec } from '../storage/stored-value.ts';
import { parseRefs } from './parse-refs.ts';

/** More than anybody stars; a bound for what is stored. */
const MOST = 200;

/** The triggers that a user has starred, the latest last. */
export type Favourites = readonly TriggerRef[];

/** Where favourites are kept. */
export const favouritesSpec: StoredSpec<Favourites> = {
  key: 'favourites',
  empty: [],
  parse: (json) => parseRefs<TriggerRef>(json),
};

/** Stars a trigger, or takes its star. */
export function toggleFavourite(favourites: Favourites, trigger: TriggerRef): Favourites {
  const key = toTriggerKey(trigger);
  const others = favourites.filter((other) => toTriggerKey(other) !== key);
  if (others.length < favourites.length) return others;
  const { integration, type } = trigger;
  return [...favourites, { integration, type }].slice(-MOST);
}
