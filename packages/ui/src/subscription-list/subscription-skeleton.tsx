'use client';
import { Skeleton } from '../primitives/skeleton.tsx';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

const titles = ['long', 'medium', 'long'] as const;

/** The list's shape while it loads. */
export function SubscriptionSkeleton() {
  const { t, slot } = useSubscriptionsUi();
  return (
    <div role="status" {...slot('subscriptions-skeleton')}>
      <span {...slot('subscriptions-loading')}>{t('subscriptions.loading')}</span>
      {titles.map((length, at) => (
        // They have no identity but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} {...slot('subscription-skeleton')} aria-hidden="true">
          <span {...slot('subscription-skeleton-tile')} />
          <span {...slot('subscription-skeleton-text')}>
            <Skeleton length={length} />
            <Skeleton length="long" text="help" />
            <Skeleton length="short" text="help" />
          </span>
        </div>
      ))}
    </div>
  );
}
