'use client';
import type {
  Account,
  Integration,
  Subscription,
  Trigger,
  TriggerConfig,
} from '@trigger-picker/core';
import {
  type SubscriptionFilter,
  toTriggerKey,
  useAccounts,
  useCatalog,
  useIntegrations,
  useSubscriptions,
} from '@trigger-picker/react';
import { useMemo } from 'react';
import {
  problemOf,
  type SubscriptionAccount,
  type SubscriptionProblem,
} from './subscription-health.ts';
import { type ParameterSummary, summarizeParameters } from './summarize-parameters.ts';

/** A subscription with everything that its row tells. */
export interface SubscriptionRow {
  readonly subscription: Subscription;
  readonly integration: Integration;
  /** `undefined`: not in the catalog, or not loaded yet. */
  readonly trigger: Trigger | undefined;
  readonly title: string;
  readonly account: SubscriptionAccount;
  readonly summary: readonly ParameterSummary[];
  readonly problem: SubscriptionProblem | undefined;
}

/** What the rows are made with. Keep both identical between renders. */
export interface SubscriptionRowOptions {
  readonly filter?: SubscriptionFilter | undefined;
  /** What a subscription's chosen values were called, where the host has kept that. */
  readonly labelsOf?:
    | ((subscription: Subscription) => TriggerConfig['labels'] | undefined)
    | undefined;
}

/** Joins the subscriptions with what the catalog and the accounts know of them. */
export function useSubscriptionRows({ filter, labelsOf }: SubscriptionRowOptions) {
  const subscriptions = useSubscriptions(filter);
  const triggers = useCatalog().data?.triggers;
  const integrations = useIntegrations().data;
  const accounts = useAccounts().data;
  const list = subscriptions.data;
  const rows = useMemo(() => {
    const known = {
      triggers: new Map(triggers?.map((trigger) => [toTriggerKey(trigger), trigger])),
      integrations: new Map(integrations?.map((integration) => [integration.name, integration])),
      accounts: accounts && new Map(accounts.map((account) => [account.id, account])),
      labelsOf,
    };
    return list?.map((subscription) => toRow(subscription, known));
  }, [list, triggers, integrations, accounts, labelsOf]);
  const { error, isFetching, refetch } = subscriptions;
  return { rows, error, isFetching, reload: () => void refetch() };
}

interface Known {
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly integrations: ReadonlyMap<string, Integration>;
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly labelsOf: SubscriptionRowOptions['labelsOf'];
}

function toRow(subscription: Subscription, known: Known): SubscriptionRow {
  const { integration: name, type, credentialId, parameters } = subscription;
  const trigger = known.triggers.get(toTriggerKey(subscription));
  const account = known.accounts && (known.accounts.get(credentialId) ?? null);
  const labels = known.labelsOf?.(subscription);
  return {
    subscription,
    integration: known.integrations.get(name) ?? { name, title: name },
    trigger,
    title: trigger?.title ?? type,
    account,
    summary: trigger ? summarizeParameters(trigger.parameters, parameters, { labels }) : [],
    problem: problemOf(subscription, account),
  };
}
