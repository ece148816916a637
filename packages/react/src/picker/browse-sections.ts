import type { Integration, Trigger } from '@trigger-picker/core';
import type { Favourites } from '../history/favourites.ts';
import type { Recents } from '../history/recents.ts';
import type { SectionPlan } from './build-rows.ts';
import { integrationOf } from './integration-of.ts';
import type { PickerFilter } from './picker-filter.ts';
import { popularityOf, type TraitsOf } from './popularity.ts';
import { type TriggerRef, toTriggerKey } from './trigger-key.ts';

/** Recent picks that are listed. */
const RECENT_SHOWN = 5;

/** Integrations without an account that stand before the rest. */
const POPULAR_SHOWN = 6;

/** What browsing shows. */
export interface BrowseSource {
  /** The triggers that fit the filters, and the same by integration. */
  readonly triggers: readonly Trigger[];
  readonly groups: ReadonlyMap<string, readonly Trigger[]>;
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly connected: ReadonlySet<string>;
  readonly filter: PickerFilter;
  readonly recents: Recents;
  readonly favourites: Favourites;
  readonly locale: string;
  readonly traitsOf: TraitsOf | undefined;
}

/** An integration and its triggers that fit. */
interface Group {
  readonly name: string;
  readonly triggers: readonly Trigger[];
}

/** The list without a query: one integration's triggers, or what is mine, what is connected, and the rest. */
export function browseSections(source: BrowseSource): SectionPlan[] {
  const { filter, groups, integrations } = source;
  if (filter.integration === undefined) return overview(source);
  const integration = integrationOf(integrations, filter.integration);
  const triggers = groups.get(filter.integration) ?? [];
  return [{ section: { id: 'integration', integration }, triggers }];
}

function overview(source: BrowseSource): SectionPlan[] {
  const { triggers, groups, integrations, connected, filter, recents, favourites, locale } = source;
  const isWanted = favourites.length + recents.length > 0;
  const byKey = new Map(isWanted ? triggers.map((it) => [toTriggerKey(it), it]) : []);
  const find = (refs: readonly TriggerRef[]) =>
    refs.flatMap((ref) => byKey.get(toTriggerKey(ref)) ?? []);
  const starred = new Set(favourites.map(toTriggerKey));
  // What is starred stands above already: a trigger has one row.
  const recent = find(recents.filter((ref) => !starred.has(toTriggerKey(ref))));
  const titleOf = (name: string) => integrationOf(integrations, name).title;
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  const sorted = [...groups]
    .map(([name, own]) => ({ name, triggers: own }))
    .sort((a, b) => compare(titleOf(a.name), titleOf(b.name)));
  const mine = sorted.filter(({ name }) => connected.has(name));
  const others = sorted.filter(({ name }) => !connected.has(name));
  const { category } = filter;
  const popular = category ? [] : mostPopular(others, source.traitsOf);
  const isRest = mine.length + popular.length > 0;
  return [
    { section: { id: 'favourites' }, triggers: find(favourites) },
    { section: { id: 'recent' }, triggers: recent.slice(0, RECENT_SHOWN) },
    { section: { id: 'connected' }, integrations: mine },
    { section: { id: 'popular' }, integrations: popular },
    {
      section: category ? { id: 'category', category } : { id: 'all', isRest },
      integrations: others.filter((other) => !popular.includes(other)),
    },
  ];
}

/** Each is as popular as the most popular of its triggers, which stands first in it. */
function mostPopular(groups: readonly Group[], traitsOf: TraitsOf | undefined): readonly Group[] {
  if (!traitsOf) return [];
  const of = ({ triggers: [first] }: Group) => (first ? popularityOf(first, traitsOf) : 0);
  return groups
    .filter((group) => of(group) > 0)
    .sort((a, b) => of(b) - of(a))
    .slice(0, POPULAR_SHOWN);
}
