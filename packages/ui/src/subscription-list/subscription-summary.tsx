'use client';
import { Fragment, type ReactNode } from 'react';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** Whose account, what it listens to, and what the host says of it: each in its own direction, and whole on a line. */
export function SubscriptionSummary({
  row: { account, summary },
  note,
}: {
  readonly row: SubscriptionRow;
  readonly note: ReactNode;
}) {
  const { t, slot } = useSubscriptionsUi();
  const label = account === null ? t('subscriptions.removedAccount') : account?.label;
  const parts = [
    label,
    ...summary.map(({ title, value }) => t('subscriptions.parameter', { title, value })),
    note,
  ].filter(Boolean);
  return (
    <p {...slot('subscription-summary')}>
      {parts.map((part, at) => (
        // The parts have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Fragment key={at}>
          {at > 0 && (
            <span {...slot('subscription-separator')} aria-hidden="true">
              {' · '}
            </span>
          )}
          <bdi {...slot('subscription-summary-part')}>{part}</bdi>
        </Fragment>
      ))}
    </p>
  );
}
