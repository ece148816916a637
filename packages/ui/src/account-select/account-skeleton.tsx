'use client';
import { useUi } from '../internals/ui-context.tsx';
import { Skeleton } from '../primitives/skeleton.tsx';

/** The shape of the menu while the list loads. */
export function AccountSkeleton() {
  const { t, slot } = useUi();
  return (
    <div {...slot('account-skeleton')}>
      <span {...slot('account-loading')}>{t('account.loading')}</span>
      <Skeleton length="short" text="help" />
      <Skeleton {...slot('account-skeleton-menu')} />
    </div>
  );
}
