'use client';
import { onlineManager, useQuery } from '@tanstack/react-query';
import type {
  Account,
  CatalogFailure,
  Integration,
  Trigger,
  TriggerPickerError,
} from '@trigger-picker/core';
import { useCallback, useMemo, useState, useSyncExternalStore } from 'react';
import { useAccounts } from '../hooks/use-accounts.ts';
import { useIntegrations } from '../hooks/use-integrations.ts';
import { useTriggerPickerContext } from '../provider/context.ts';
import { catalogOptions } from '../queries/catalog.ts';
import { retryFailures } from '../queries/retry-failures.ts';
import type { TriggerTest } from './offer.ts';
import { useKept } from './use-kept.ts';
import type { SearchedCatalog } from './use-trigger-search.ts';

/** `partial`: some integrations did not arrive; the others are listed. `offline`: nothing did, for want of a network. */
export type PickerStatus = 'loading' | 'ready' | 'partial' | 'failed' | 'offline';

/** An integration whose triggers did not arrive, by the name that users know it by. */
export interface PickerFailure extends CatalogFailure {
  readonly title: string;
}

/** What a picker lists, and how it got there. */
export interface PickerCatalog {
  readonly status: PickerStatus;
  readonly error: TriggerPickerError | null;
  readonly failures: readonly PickerFailure[];
  /** Asks again: for what failed only, where the rest is there. */
  readonly retry: () => void;
  readonly isRetrying: boolean;
  readonly searched: SearchedCatalog;
  readonly integrations: ReadonlyMap<string, Integration>;
  /** Names of integrations with an account. */
  readonly connected: ReadonlySet<string>;
  readonly categories: readonly string[];
}

const nothing: readonly never[] = [];

/**
 * Joins the three lists that a picker shows, and leaves out what the host does not offer. Triggers decide: while
 * integrations or accounts are missing, their names and marks are, and everything can be picked all the same.
 */
export function usePickerCatalog(offers: TriggerTest | undefined, locale: string): PickerCatalog {
  const context = useTriggerPickerContext();
  const { localizeTrigger } = context;
  const catalog = useQuery(catalogOptions(context), context.queryClient);
  const integrationList = useIntegrations();
  const accounts = useAccounts().data ?? nothing;
  const { retry, isRetrying } = useRetry(catalog.refetch);
  const isOnline = useSyncExternalStore(subscribeOnline, readOnline, () => true);
  const triggers = catalog.data?.triggers ?? nothing;
  const failures = catalog.data?.failures ?? nothing;
  const integrations = integrationList.data ?? nothing;
  const searched = useKept(toSearched, triggers, integrations, offers, localizeTrigger);
  const byName = useKept(nameIntegrations, integrations);
  const connected = useKept(connectedNames, accounts);
  const categories = useKept(categoriesOf, searched.triggers, byName, locale);
  const status = statusOf(catalog.data !== undefined, catalog.error !== null, failures.length);

  return useMemo(
    () => ({
      status: status === 'failed' && !isOnline ? 'offline' : status,
      error: status === 'failed' ? catalog.error : null,
      failures: failures.map((failure) => ({
        ...failure,
        title: byName.get(failure.integration)?.title ?? failure.integration,
      })),
      retry,
      isRetrying,
      searched,
      integrations: byName,
      connected,
      categories,
    }),
    [
      status,
      isOnline,
      catalog.error,
      failures,
      byName,
      retry,
      isRetrying,
      searched,
      connected,
      categories,
    ],
  );
}

function useRetry(refetch: () => Promise<unknown>) {
  const context = useTriggerPickerContext();
  const [isRetrying, setRetrying] = useState(false);
  const retry = useCallback(async () => {
    setRetrying(true);
    await retryFailures(context, context.queryClient, refetch);
    setRetrying(false);
  }, [context, refetch]);
  return { retry: useCallback(() => void retry(), [retry]), isRetrying };
}

/** What is searched is what is shown; where titles are translated, the vendor's own are found as well. */
function toSearched(
  all: readonly Trigger[],
  integrations: readonly Integration[],
  offers: TriggerTest | undefined,
  localizeTrigger: ((trigger: Trigger) => Trigger) | undefined,
): SearchedCatalog {
  const triggers = offers ? all.filter(offers) : all;
  if (!localizeTrigger) return { triggers, integrations };
  const vendorTitles = new Map<Trigger, string>();
  const localized = triggers.map((trigger) => {
    const own = localizeTrigger(trigger);
    vendorTitles.set(own, trigger.title);
    return own;
  });
  return {
    triggers: localized,
    integrations,
    alternateTitle: (trigger) => vendorTitles.get(trigger),
  };
}

function nameIntegrations(integrations: readonly Integration[]): ReadonlyMap<string, Integration> {
  return new Map(integrations.map((integration) => [integration.name, integration]));
}

function connectedNames(accounts: readonly Account[]): ReadonlySet<string> {
  return new Set(accounts.map(({ integration }) => integration));
}

function statusOf(hasData: boolean, hasError: boolean, failures: number): PickerStatus {
  if (!hasData) return hasError ? 'failed' : 'loading';
  return failures > 0 ? 'partial' : 'ready';
}

/** Categories in which there is something to pick. */
function categoriesOf(
  triggers: readonly Trigger[],
  integrations: ReadonlyMap<string, Integration>,
  locale: string,
): string[] {
  const names = new Set(triggers.map(({ integration }) => integration));
  const categories = [...names].flatMap((name) => integrations.get(name)?.category ?? []);
  return [...new Set(categories)].sort(new Intl.Collator(locale).compare);
}

const subscribeOnline = (listener: () => void) => onlineManager.subscribe(listener);
const readOnline = () => onlineManager.isOnline();
