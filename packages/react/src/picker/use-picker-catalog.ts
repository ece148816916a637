'use client';
import { onlineManager, useQuery } from '@tanstack/react-query';
import type {
  Account,
  Catalog,
  CatalogFailure,
  Integration,
  TriggerPickerError,
} from '@trigger-picker/core';
import { useState, useSyncExternalStore } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { accountsOptions } from '../queries/accounts.ts';
import { catalogOptions } from '../queries/catalog.ts';
import { integrationsOptions } from '../queries/integrations.ts';
import { retryFailures } from '../queries/retry-failures.ts';
import { integrationOf } from './integration-of.ts';
import { type Offer, toOffer } from './offer.ts';
import { toSearched } from './to-searched.ts';
import { useKeep } from './use-keep.ts';
import type { SearchedCatalog } from './use-trigger-search.ts';

/**
 * `partial`: some integrations did not arrive; the others are listed. `offline`: nothing did, for want of a network.
 * `failed`: nothing did, or something is searched for and the code of search could not be loaded.
 */
export type PickerStatus = 'loading' | 'ready' | 'partial' | 'failed' | 'offline';

/** An integration whose triggers did not arrive, by the name that users know it by. */
export interface PickerFailure extends CatalogFailure {
  readonly title: string;
}

/** How the list of a picker stands. */
export interface CatalogState {
  readonly status: PickerStatus;
  readonly error: TriggerPickerError | null;
  readonly failures: readonly PickerFailure[];
  /** Asks again: for what failed only, where the rest is there. */
  readonly retry: () => void;
  readonly isRetrying: boolean;
  /** The categories of the catalog, in the order of the locale. */
  readonly categories: readonly string[];
}

/** What a picker lists. */
export interface PickerCatalog {
  readonly state: CatalogState;
  readonly searched: SearchedCatalog;
  readonly integrations: ReadonlyMap<string, Integration>;
  /** Names of integrations with an account. */
  readonly connected: ReadonlySet<string>;
}

const nothing: readonly never[] = [];

/**
 * Joins the three lists that a picker shows, and leaves out what the host does not offer. Triggers decide: while
 * integrations or accounts are missing, their names and marks are, and everything can be picked all the same.
 */
export function usePickerCatalog({ allow, deny, accept }: Offer, locale: string): PickerCatalog {
  const keep = useKeep();
  const context = useTriggerPickerContext();
  const { localizeTrigger, queryClient } = context;
  const { data, error, refetch } = useQuery(catalogOptions(context), queryClient);
  const integrations = useQuery(integrationsOptions(context), queryClient).data ?? nothing;
  const accounts = useQuery(accountsOptions(context), queryClient).data ?? nothing;
  const isOnline = useSyncExternalStore(subscribeOnline, readOnline, () => true);
  const { triggers, failures } = data ?? { triggers: nothing, failures: nothing };
  const offers = keep(toOffer, { allow, deny, accept });
  const searched = keep(toSearched, { all: triggers, integrations, offers, localizeTrigger });
  const byName = keep(nameIntegrations, { integrations });
  const hasFailed = !data && error !== null;
  return {
    state: {
      status: hasFailed && !isOnline ? 'offline' : statusOf(data, hasFailed),
      error: hasFailed ? error : null,
      failures: keep(nameFailures, { failures, integrations: byName }),
      ...useRetry(refetch),
      categories: keep(categoriesOf, {
        triggers: searched.triggers,
        integrations: byName,
        locale,
      }),
    },
    searched,
    integrations: byName,
    connected: keep(connectedNames, { accounts }),
  };
}

function useRetry(refetch: () => Promise<unknown>): Pick<CatalogState, 'retry' | 'isRetrying'> {
  const context = useTriggerPickerContext();
  const [isRetrying, setRetrying] = useState(false);
  const retry = async () => {
    setRetrying(true);
    await retryFailures(context, context.queryClient, refetch);
    setRetrying(false);
  };
  return { retry: () => void retry(), isRetrying };
}

function nameIntegrations({ integrations }: Pick<SearchedCatalog, 'integrations'>) {
  return new Map(integrations.map((integration) => [integration.name, integration]));
}

function connectedNames({ accounts }: { readonly accounts: readonly Account[] }) {
  return new Set(accounts.map(({ integration }) => integration));
}

function statusOf(data: Catalog | undefined, hasFailed: boolean): PickerStatus {
  if (!data) return hasFailed ? 'failed' : 'loading';
  return data.failures.length > 0 ? 'partial' : 'ready';
}

function nameFailures({
  failures,
  integrations,
}: Pick<Catalog, 'failures'> & Pick<PickerCatalog, 'integrations'>): PickerFailure[] {
  return failures.map((failure) => ({
    ...failure,
    title: integrationOf(integrations, failure.integration).title,
  }));
}

/** Categories in which there is something to pick. */
function categoriesOf({
  triggers,
  integrations,
  locale,
}: Pick<Catalog, 'triggers'> &
  Pick<PickerCatalog, 'integrations'> & { readonly locale: string }): string[] {
  const names = new Set(triggers.map(({ integration }) => integration));
  const categories = [...names].flatMap((name) => integrations.get(name)?.category ?? []);
  return [...new Set(categories)].sort(new Intl.Collator(locale).compare);
}

const subscribeOnline = (listener: () => void) => onlineManager.subscribe(listener);
const readOnline = () => onlineManager.isOnline();
