'use client';
import { useUi } from '../internals/ui-context.tsx';

const widths = ['5rem', '13rem', '9rem', '15rem', '7rem', '11rem', '8rem'];

/** The sample's shape while it loads. */
export function PayloadSkeleton() {
  const { t } = useUi();
  return (
    <div role="status" className="tp-payload-skeleton" data-slot="payload-skeleton">
      <span className="tp-sr">{t('payload.loading')}</span>
      {widths.map((width, at) => (
        <span
          key={width}
          aria-hidden="true"
          className="tp-skeleton"
          style={{
            blockSize: '0.75rem',
            inlineSize: width,
            maxInlineSize: '80%',
            marginInlineStart: at === 0 ? 0 : '0.875rem',
          }}
        />
      ))}
    </div>
  );
}
