'use client';
import type { CatalogFailure, Integration, TriggerPickerError } from '@trigger-picker/core';
import { useCallback, useMemo } from 'react';
import { useAccounts } from '../hooks/use-accounts.ts';
import { useCatalog } from '../hooks/use-catalog.ts';
import { useIntegrations } from '../hooks/use-integrations.ts';
import type { PickerStatus } from './use-trigger-picker.ts';
import type { SearchedCatalog } from './use-trigger-search.ts';

/** An integration whose triggers did not arrive, by the name that users know it by. */
export interface PickerFailure extends CatalogFailure {
  readonly title: string;
}

/** What a picker lists, and how it got there. */
export interface PickerCatalog {
  readonly status: PickerStatus;
  readonly error: TriggerPickerError | null;
  readonly failures: readonly PickerFailure[];
  readonly retry: () => void;
  readonly searched: SearchedCatalog;
  readonly integrations: ReadonlyMap<string, Integration>;
  /** Names of integrations with an account. */
  readonly connected: ReadonlySet<string>;
  readonly totals: ReadonlyMap<string, number>;
  readonly categories: readonly string[];
}

const nothing: readonly never[] = [];

/**
 * Joins the three lists that a picker shows. Triggers decide: while integrations or accounts are missing, their
 * names and marks are, and everything can be picked all the same.
 */
export function usePickerCatalog(locale: string): PickerCatalog {
  const catalog = useCatalog();
  const integrationList = useIntegrations();
  const accountList = useAccounts();
  const triggers = catalog.data?.triggers ?? nothing;
  const failures = catalog.data?.failures ?? nothing;
  const integrations = integrationList.data ?? nothing;
  const accounts = accountList.data ?? nothing;
  const { refetch } = catalog;
  const retry = useCallback(() => void refetch(), [refetch]);

  return useMemo(() => {
    const byName = new Map(integrations.map((integration) => [integration.name, integration]));
    return {
      status: statusOf(catalog.data !== undefined, catalog.error !== null, failures.length),
      error: catalog.data === undefined ? catalog.error : null,
      failures: failures.map((failure) => ({
        ...failure,
        title: byName.get(failure.integration)?.title ?? failure.integration,
      })),
      retry,
      searched: { triggers, integrations },
      integrations: byName,
      connected: new Set(accounts.map((account) => account.integration)),
      totals: countBy(triggers.map((trigger) => trigger.integration)),
      categories: categoriesOf(integrations, locale),
    };
  }, [catalog.data, catalog.error, failures, retry, triggers, integrations, accounts, locale]);
}

function statusOf(hasData: boolean, hasError: boolean, failures: number): PickerStatus {
  if (!hasData) return hasError ? 'failed' : 'loading';
  return failures > 0 ? 'partial' : 'ready';
}

function countBy(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function categoriesOf(integrations: readonly Integration[], locale: string): string[] {
  const names = new Set(integrations.flatMap(({ category }) => category ?? []));
  return [...names].sort(new Intl.Collator(locale).compare);
}
