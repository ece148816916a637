'use client';
import { RelativeTime } from '../primitives/relative-time.tsx';
import type { SubscriptionRow } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** When something last came. For triggers that are polled the vendor tells the last look, and so do we. */
export function SubscriptionMoment({
  row: { subscription, trigger },
}: {
  readonly row: SubscriptionRow;
}) {
  const { t, slot } = useSubscriptionsUi();
  const { dateLastReceivedEvent: dateTime } = subscription;
  const key = trigger?.model === 'POLLING' ? 'subscriptions.lastCheck' : 'subscriptions.lastEvent';
  return (
    <span {...slot('subscription-moment')}>
      {dateTime ? (
        <RelativeTime dateTime={dateTime} format={(time) => t(key, { time })} />
      ) : (
        t('subscriptions.noEvent')
      )}
    </span>
  );
}
