'use client';
import type { ReactNode } from 'react';
import { describeError } from '../internals/describe-error.ts';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { useSubscriptionRows } from './use-subscription-rows.ts';
import { useSubscriptionsUi } from './use-subscriptions-ui.ts';

/** What stands there when the list does not say it all: it failed, may be old, or is empty. */
export function SubscriptionStates({
  list: { rows, error, isFetching, reload },
  emptyAction,
}: {
  readonly list: ReturnType<typeof useSubscriptionRows>;
  readonly emptyAction: ReactNode;
}) {
  const { t, slot } = useSubscriptionsUi();
  const retry = (
    <Button size="small" busy={isFetching} onClick={reload}>
      {t('subscriptions.retry')}
    </Button>
  );
  if (error && rows) {
    return (
      <div {...slot('subscriptions-notices')}>
        <Notice tone="warn" role="status" action={retry}>
          {t('subscriptions.failed.stale', { message: describeError(error, t) })}
        </Notice>
      </div>
    );
  }
  if (error) {
    return (
      <div {...slot('subscriptions-failed')} role="alert">
        <p {...slot('subscriptions-failed-title')}>{t('subscriptions.failed.title')}</p>
        <p {...slot('subscriptions-failed-help')}>{describeError(error, t)}</p>
        {retry}
      </div>
    );
  }
  if (rows?.length !== 0) return null;
  return (
    <div {...slot('subscriptions-empty')}>
      <p {...slot('subscriptions-empty-title')}>{t('subscriptions.none.title')}</p>
      <p {...slot('subscriptions-empty-help')}>{t('subscriptions.none.help')}</p>
      {emptyAction}
    </div>
  );
}
