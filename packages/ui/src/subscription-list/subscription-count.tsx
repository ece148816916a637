'use client';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** "3 on, 1 needs attention". */
export function SubscriptionCount({ rows }: { readonly rows: readonly SubscriptionRow[] }) {
  const { t, inRow, slot } = useSubscriptionsUi();
  const attention = rows.filter(({ problem }) => problem !== undefined).length;
  const on = rows.filter((row) => row.problem === undefined && isOn(row)).length;
  const parts = [
    on > 0 && t('subscriptions.count.on', { count: on }),
    attention > 0 && t('subscriptions.count.attention', { count: attention }),
  ].filter((part) => part !== false);
  return <p {...slot('subscriptions-count')}>{inRow(parts)}</p>;
}

function isOn({ subscription }: SubscriptionRow): boolean {
  return subscription.status === 'ACTIVE';
}
