import { type TriggerRef, toTriggerKey } from '../picker/trigger-key.ts';
import type { StoredSpec } from '../storage/stored-value.ts';
import { parseRefs } from './parse-refs.ts';

/** More than a ranking can use; a bound for what is stored. */
const MOST = 50;

/** A trigger that a user has picked, how often, and when last (milliseconds since 1970). */
export interface Recent extends TriggerRef {
  readonly count: number;
  readonly last: number;
}

/** What a user has picked, the latest first. */
export type Recents = readonly Recent[];

/** Where recents are kept. */
export const recentsSpec: StoredSpec<Recents> = {
  key: 'recents',
  empty: [],
  parse: (json) =>
    parseRefs<Recent>(json, ({ count, last }) => Number.isFinite(count) && Number.isFinite(last)),
};

/** Remembers a pick. */
export function addRecent(recents: Recents, trigger: TriggerRef, now: number): Recents {
  const key = toTriggerKey(trigger);
  const isSame = (other: TriggerRef) => toTriggerKey(other) === key;
  const count = (recents.find(isSame)?.count ?? 0) + 1;
  const { integration, type } = trigger;
  const others = recents.filter((other) => !isSame(other));
  return [{ integration, type, count, last: now }, ...others].slice(0, MOST);
}

/** From 0 to 1: how much a user goes for a trigger. Often counts less and less, and the latest count most. */
export function recentStrength({ count }: Recent, rank: number): number {
  return (1 - 1 / (1 + count)) * 0.5 + 0.5 / (1 + rank);
}
