'use client';
import type { ReactNode } from 'react';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import type { useSubscriptionRows } from './use-subscription-rows.ts';

/** What stands there when the list does not say it all: it failed, may be old, or is empty. */
export function SubscriptionStates({
  list: { rows, error, isFetching, reload },
  emptyAction,
}: {
  readonly list: ReturnType<typeof useSubscriptionRows>;
  readonly emptyAction: ReactNode;
}) {
  const { t } = useUi();
  const retry = (
    <Button size="small" busy={isFetching} onClick={reload}>
      {t('subscriptions.retry')}
    </Button>
  );
  if (error && rows) {
    return (
      <div className="tp-subscriptions-notices">
        <Notice tone="warn" role="status" action={retry}>
          {t('subscriptions.failed.stale', { message: error.message })}
        </Notice>
      </div>
    );
  }
  if (error) {
    return (
      <div className="tp-empty" role="alert" data-slot="subscriptions-failed">
        <p className="tp-empty-title">{t('subscriptions.failed.title')}</p>
        <p className="tp-help">
          <bdi>{error.message}</bdi>
        </p>
        {retry}
      </div>
    );
  }
  if (rows?.length !== 0) return null;
  return (
    <div className="tp-empty" data-slot="subscriptions-empty">
      <p className="tp-empty-title">{t('subscriptions.none.title')}</p>
      <p className="tp-help">{t('subscriptions.none.help')}</p>
      {emptyAction}
    </div>
  );
}
