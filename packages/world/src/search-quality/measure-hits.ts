import type { Trigger } from '@trigger-picker/core';
import type { LabelledQuery } from './labelled-queries.ts';

/** Finds triggers, best first. */
export type Search = (query: string) => readonly Trigger[];

/** How often the first of the hits, or one of the first five, was meant, from 0 to 1; and the queries that missed. */
export interface HitRates {
  readonly atOne: number;
  readonly atFive: number;
  readonly missedAtOne: readonly string[];
  readonly missedAtFive: readonly string[];
}

/** Asks each query once. */
export function measureHits(queries: readonly LabelledQuery[], search: Search): HitRates {
  const ranked = queries.map(({ query, right }) => ({
    query,
    rank: search(query).findIndex((hit) => right.has(hit)),
  }));
  const missedWithin = (count: number) =>
    ranked.filter(({ rank }) => rank < 0 || rank >= count).map(({ query }) => query);
  const [missedAtOne, missedAtFive] = [missedWithin(1), missedWithin(5)];
  return {
    atOne: 1 - missedAtOne.length / queries.length,
    atFive: 1 - missedAtFive.length / queries.length,
    missedAtOne,
    missedAtFive,
  };
}
