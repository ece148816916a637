'use client';
import { Skeleton } from '../primitives/skeleton.tsx';
import { useSetupUi } from './use-setup-ui.ts';

/** Labels, with the fields below them. */
const labels = ['short', 'medium', 'long'] as const;

/** The shape of the form while its trigger loads. */
export function SetupSkeleton() {
  const { t, slot } = useSetupUi();
  return (
    <div role="status" {...slot('setup-skeleton')}>
      <span {...slot('setup-skeleton-text')}>{t('setup.loading')}</span>
      <div aria-hidden="true" {...slot('setup-skeleton-head')}>
        <Skeleton {...slot('setup-skeleton-tile')} />
        <span {...slot('setup-skeleton-names')}>
          <Skeleton length="short" {...slot('setup-skeleton-bone')} />
          <Skeleton length="medium" {...slot('setup-skeleton-bone')} />
        </span>
      </div>
      <div aria-hidden="true" {...slot('setup-skeleton-body')}>
        {labels.flatMap((label) => [
          <Skeleton key={label} length={label} {...slot('setup-skeleton-bone')} />,
          <Skeleton key={`${label} field`} {...slot('setup-skeleton-field')} />,
        ])}
      </div>
    </div>
  );
}
