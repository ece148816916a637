'use client';
import { useUi } from '../internals/ui-context.tsx';
import type { SubscriptionRow } from './use-subscription-rows.ts';

/** "3 on, 1 needs attention". */
export function SubscriptionCount({ rows }: { readonly rows: readonly SubscriptionRow[] }) {
  const { t, locale, slot } = useUi();
  const attention = rows.filter(({ problem }) => problem !== undefined).length;
  const on = rows.filter((row) => row.problem === undefined && isOn(row)).length;
  const parts = [
    on > 0 && t('subscriptions.count.on', { count: on }),
    attention > 0 && t('subscriptions.count.attention', { count: attention }),
  ].filter((part) => part !== false);
  return (
    <p {...slot('subscriptions-count')}>
      {new Intl.ListFormat(locale, { type: 'unit' }).format(parts)}
    </p>
  );
}

function isOn({ subscription }: SubscriptionRow): boolean {
  return subscription.status === 'ACTIVE';
}
