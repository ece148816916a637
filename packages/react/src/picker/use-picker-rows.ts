'use client';
import type { Integration, Trigger } from '@trigger-picker/core';
import { useMemo } from 'react';
import type { Favourites } from '../history/favourites.ts';
import type { Recents } from '../history/recents.ts';
import { browseSections } from './browse-sections.ts';
import { buildRows, type RowContext } from './build-rows.ts';
import { groupTriggers } from './group-triggers.ts';
import type { TriggerTest } from './offer.ts';
import { once } from './once.ts';
import { type PickerFilter, toAccept } from './picker-filter.ts';
import type { TriggerPickerOptions } from './picker-options.ts';
import { toBoost } from './preference.ts';
import type { PickerRows } from './rows.ts';
import { searchSections } from './search-sections.ts';
import { toTriggerKey } from './trigger-key.ts';
import { useKept } from './use-kept.ts';
import type { PickerCatalog } from './use-picker-catalog.ts';
import type { PickerHistory } from './use-picker-history.ts';
import type { PickerNavigation } from './use-picker-navigation.ts';
import { useTriggerSearch } from './use-trigger-search.ts';

/** The list, and what it stands for. */
export interface PickerListing {
  readonly list: PickerRows;
  /** Triggers that fit, also those beyond the rows that are listed. */
  readonly total: number;
  readonly isIndexing: boolean;
}

interface ListingSource {
  readonly catalog: PickerCatalog;
  readonly history: PickerHistory;
  readonly navigation: Pick<PickerNavigation, 'query' | 'filter'>;
  readonly options: Pick<TriggerPickerOptions, 'boost' | 'locale' | 'traitsOf'>;
}

/** What is listed now: hits for a query, or what there is to browse. */
export function usePickerRows({
  catalog,
  history,
  navigation,
  options,
}: ListingSource): PickerListing {
  const { searched, integrations, connected } = catalog;
  const { recents, favourites } = history;
  const { query, filter } = navigation;
  const { boost, locale = 'en', traitsOf } = options;
  const accept = useKept(toAccept, filter, integrations, connected);
  const preference = useMemo(
    () => toBoost({ favourites, recents, connected, traitsOf, boost }),
    [favourites, recents, connected, traitsOf, boost],
  );
  const { found, isIndexing } = useTriggerSearch(searched, query, { accept, boost: preference });
  const fitting = useKept(findFitting, searched.triggers, accept);
  const rowContext = useKept(toRowContext, integrations, connected, traitsOf, favourites);
  const browse = useKept(layBrowse, fitting, filter, recents, favourites, locale, rowContext);
  const list = useMemo(() => {
    if (!found) return browse();
    const triggersOf = (name: string) => fitting.groups().get(name) ?? [];
    const source = { query, found: found.triggers, integrations, filter, triggersOf };
    return buildRows(searchSections(source), rowContext);
  }, [found, browse, fitting, query, integrations, filter, rowContext]);
  return { list, total: found?.total ?? fitting.triggers().length, isIndexing };
}

/** The triggers that fit the filters, and the same by integration: gone through when somebody asks. */
interface FittingTriggers {
  readonly triggers: () => readonly Trigger[];
  readonly groups: () => ReadonlyMap<string, readonly Trigger[]>;
}

function findFitting(all: readonly Trigger[], accept: TriggerTest | undefined): FittingTriggers {
  const triggers = once(() => (accept ? all.filter(accept) : all));
  return { triggers, groups: once(() => groupTriggers(triggers())) };
}

function toRowContext(
  integrations: ReadonlyMap<string, Integration>,
  connected: ReadonlySet<string>,
  traitsOf: TriggerPickerOptions['traitsOf'],
  favourites: Favourites,
): RowContext {
  return { integrations, connected, traitsOf, favourites: new Set(favourites.map(toTriggerKey)) };
}

/** Laid out when nothing is searched for, and kept meanwhile: clearing the text costs nothing. */
function layBrowse(
  fitting: FittingTriggers,
  filter: PickerFilter,
  recents: Recents,
  favourites: Favourites,
  locale: string,
  context: RowContext,
): () => PickerRows {
  const { integrations, connected } = context;
  return once(() => {
    const [triggers, groups] = [fitting.triggers(), fitting.groups()];
    const source = {
      triggers,
      groups,
      filter,
      recents,
      favourites,
      locale,
      integrations,
      connected,
    };
    return buildRows(browseSections(source), context);
  });
}
