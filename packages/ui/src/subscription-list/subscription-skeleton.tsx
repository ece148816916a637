'use client';
import { useUi } from '../internals/ui-context.tsx';

const widths = ['11rem', '8rem', '9.5rem'];

/** The list's shape while it loads. */
export function SubscriptionSkeleton() {
  const { t } = useUi();
  return (
    <div role="status" data-slot="subscription-skeleton">
      <span className="tp-sr">{t('subscriptions.loading')}</span>
      {widths.map((width) => (
        <div key={width} className="tp-subscription" aria-hidden="true">
          <span className="tp-skeleton tp-tile" />
          <span className="tp-subscription-bones">
            <span className="tp-skeleton" style={{ inlineSize: width, blockSize: '0.75rem' }} />
            <span className="tp-skeleton" style={{ inlineSize: '14rem', blockSize: '0.625rem' }} />
            <span className="tp-skeleton" style={{ inlineSize: '6rem', blockSize: '0.625rem' }} />
          </span>
        </div>
      ))}
    </div>
  );
}
