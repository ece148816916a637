'use client';
import { Skeleton } from '../primitives/skeleton.tsx';
import { useAccountUi } from './use-account-ui.ts';

/** The shape of the menu while the list loads. */
export function AccountSkeleton() {
  const { t, slot } = useAccountUi();
  return (
    <div {...slot('account-skeleton')}>
      <span {...slot('account-loading')}>{t('account.loading')}</span>
      <Skeleton length="short" text="help" />
      <Skeleton {...slot('account-skeleton-menu')} />
    </div>
  );
}
