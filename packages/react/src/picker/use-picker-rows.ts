'use client';
import type { Trigger } from '@trigger-picker/core';
import type { Favourites } from '../history/favourites.ts';
import { type BrowseSource, browseSections } from './browse-sections.ts';
import { buildRows, type RowContext } from './build-rows.ts';
import { groupTriggers } from './group-triggers.ts';
import type { TriggerTest } from './offer.ts';
import { type PickerFilter, toAccept } from './picker-filter.ts';
import type { TriggerPickerOptions } from './picker-options.ts';
import { popularFirst, type TraitsOf } from './popularity.ts';
import { toBoost } from './preference.ts';
import type { PickerRows } from './rows.ts';
import { type SearchSectionSource, searchSections } from './search-sections.ts';
import { toTriggerKey } from './trigger-key.ts';
import { useKeep } from './use-keep.ts';
import type { PickerCatalog } from './use-picker-catalog.ts';
import type { PickerHistory } from './use-picker-history.ts';
import { type TriggerSearch, useTriggerSearch } from './use-trigger-search.ts';

/** The list, and what it stands for. */
export interface PickerListing {
  readonly list: PickerRows;
  /** Triggers that fit, also those beyond the rows that are listed. */
  readonly total: number;
  readonly search: TriggerSearch;
}

interface ListingSource {
  readonly catalog: PickerCatalog;
  readonly history: PickerHistory;
  readonly query: string;
  readonly filter: PickerFilter;
  readonly options: Pick<TriggerPickerOptions, 'boost' | 'locale' | 'traitsOf'>;
}

/** What is listed now: hits for a query, or what there is to browse. */
export function usePickerRows(source: ListingSource): PickerListing {
  const { query, filter } = source;
  const { searched, integrations, connected } = source.catalog;
  const { recents, favourites } = source.history;
  const { boost, locale = 'en', traitsOf } = source.options;
  const keep = useKeep();
  const accept = keep(toAccept, { filter, integrations, connected });
  const preference = keep(toBoost, { favourites, recents, connected, traitsOf, boost });
  const search = useTriggerSearch(searched, query, { accept, boost: preference });
  const fitting = keep(findFitting, { all: searched.triggers, accept, traitsOf });
  const context = keep(toRowContext, { integrations, connected, traitsOf, starred: favourites });
  const { found } = search;
  // Each is kept while the other is shown: clearing the text costs nothing.
  const list = found
    ? keep(layFound, { found: found.triggers, query, filter, integrations, fitting, context })
    : keep(layBrowse, {
        ...{ ...fitting, filter, recents, favourites, locale },
        ...{ integrations, connected, traitsOf, context },
      });
  return { list, total: found?.total ?? fitting.triggers.length, search };
}

interface FittingTriggers {
  readonly triggers: readonly Trigger[];
  readonly groups: ReadonlyMap<string, readonly Trigger[]>;
}

/** The triggers that fit the filters, and the same by integration, the host's popular ones at the head. */
function findFitting({
  all,
  accept,
  traitsOf,
}: {
  readonly all: readonly Trigger[];
  readonly accept: TriggerTest | undefined;
  readonly traitsOf: TraitsOf | undefined;
}): FittingTriggers {
  const triggers = accept ? all.filter(accept) : all;
  const groups = groupTriggers(triggers);
  if (!traitsOf) return { triggers, groups };
  const ranked = [...groups].map(([name, own]) => [name, popularFirst(own, traitsOf)] as const);
  return { triggers, groups: new Map(ranked) };
}

function toRowContext({
  starred,
  ...context
}: Omit<RowContext, 'favourites'> & { readonly starred: Favourites }): RowContext {
  return { ...context, favourites: new Set(starred.map(toTriggerKey)) };
}

interface Laying {
  readonly context: RowContext;
}

function layFound({
  context,
  fitting: { groups },
  ...source
}: Omit<SearchSectionSource, 'triggersOf'> & Laying & { readonly fitting: FittingTriggers }) {
  const triggersOf = (name: string) => groups.get(name) ?? [];
  return buildRows(searchSections({ ...source, triggersOf }), context);
}

function layBrowse({ context, ...source }: BrowseSource & Laying): PickerRows {
  return buildRows(browseSections(source), context);
}
