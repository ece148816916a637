'use client';
import type { Subscription } from '@trigger-picker/core';
import { useConnectAccount, useUnsubscribe } from '@trigger-picker/react';
import { useState } from 'react';
import { describeConnect } from '../internals/describe-connect.ts';
import { describeError } from '../internals/describe-error.ts';
import { toError, useReplaceSubscription } from '../internals/use-replace-subscription.ts';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** What the host hears of. */
export interface SubscriptionCallbacks {
  readonly onTurnedOff?: ((subscription: Subscription) => void) | undefined;
  /** A stopped trigger is on again, as a new subscription with a new id. */
  readonly onTurnedOn?:
    | ((subscription: Subscription, details: { readonly replaced: Subscription }) => void)
    | undefined;
}

/** Something that the service wants done by hand. */
export interface SubscriptionWarning {
  readonly id: string;
  readonly text: string;
}

/** What can be done with the rows, and what came of it. */
export interface SubscriptionActions {
  readonly canConnect: boolean;
  /** What is under way, by subscription id. */
  readonly busy: ReadonlySet<string>;
  /** What went wrong, by subscription id. */
  readonly failures: ReadonlyMap<string, string>;
  readonly warnings: readonly SubscriptionWarning[];
  readonly dismiss: (id: string) => void;
  /** The last success, for the live region. */
  readonly announcement: string;
  readonly turnOff: (row: SubscriptionRow) => void;
  readonly turnOn: (row: SubscriptionRow) => void;
  /** Connects the row's account again, and turns the trigger on if it had stopped. */
  readonly reconnect: (row: SubscriptionRow) => void;
}

/** Turns triggers off and on again. */
export function useSubscriptionActions(callbacks: SubscriptionCallbacks): SubscriptionActions {
  const { t } = useSubscriptionsUi();
  const { mutateAsync: unsubscribe } = useUnsubscribe();
  const { connect, canConnect } = useConnectAccount();
  const replace = useReplaceSubscription();
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = useState<ReadonlyMap<string, string>>(new Map());
  const [warnings, setWarnings] = useState<readonly SubscriptionWarning[]>([]);
  const [announcement, setAnnouncement] = useState('');

  async function run({ subscription: { id } }: SubscriptionRow, task: () => Promise<string>) {
    setBusy((now) => new Set([...now, id]));
    setFailures((now) => without(now, id));
    setAnnouncement('');
    const failure = await task();
    if (failure) setFailures((now) => new Map([...now, [id, failure]]));
    setBusy((now) => new Set([...now].filter((other) => other !== id)));
  }

  function warn({ subscription: { id }, title, integration }: SubscriptionRow, warning?: string) {
    if (!warning) return;
    const values = { trigger: title, integration: integration.title, warning };
    setWarnings((now) => [...now, { id, text: t('subscriptions.warning', values) }]);
  }

  async function tryTurnOff(row: SubscriptionRow): Promise<string> {
    try {
      const { warning } = await unsubscribe({ subscriptionId: row.subscription.id });
      warn(row, warning);
      setAnnouncement(t('subscriptions.turnedOff', { trigger: row.title }));
      callbacks.onTurnedOff?.(row.subscription);
      return '';
    } catch (cause) {
      return t('subscriptions.turnOffFailed', { message: describeError(toError(cause), t) });
    }
  }

  async function tryTurnOn(row: SubscriptionRow): Promise<string> {
    try {
      const { subscription, warning, leftOver } = await replace(row.subscription);
      warn(row, warning);
      setAnnouncement(t('subscriptions.turnedOn', { trigger: row.title }));
      callbacks.onTurnedOn?.(subscription, { replaced: row.subscription });
      return leftOver ? t('subscriptions.leftOver', { message: describeError(leftOver, t) }) : '';
    } catch (cause) {
      return t('subscriptions.turnOnFailed', { message: describeError(toError(cause), t) });
    }
  }

  async function tryReconnect(row: SubscriptionRow): Promise<string> {
    const { integration, account, subscription } = row;
    const result = await connect(integration.name, account ?? undefined);
    if (result.outcome === 'connected') {
      return subscription.status === 'ERRORED' ? tryTurnOn(row) : '';
    }
    return describeConnect(result, integration.title, t)?.text ?? '';
  }

  return {
    canConnect,
    busy,
    failures,
    warnings,
    dismiss: (id) => setWarnings((now) => now.filter((warning) => warning.id !== id)),
    announcement,
    turnOff: (row) => void run(row, () => tryTurnOff(row)),
    turnOn: (row) => void run(row, () => tryTurnOn(row)),
    reconnect: (row) => void run(row, () => tryReconnect(row)),
  };
}

function without(map: ReadonlyMap<string, string>, id: string): ReadonlyMap<string, string> {
  return new Map([...map].filter(([other]) => other !== id));
}
