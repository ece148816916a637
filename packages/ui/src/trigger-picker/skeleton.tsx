'use client';
import { useUi } from '../internals/ui-context.tsx';

const widths = [
  ['9rem', '15rem'],
  ['7rem', '18rem'],
  ['11rem', '13rem'],
  ['8rem', '16rem'],
  ['10rem', '14rem'],
] as const;

/** The list's shape while it loads: rows of the final size, so that nothing moves when they come. */
export function TriggerPickerSkeleton() {
  const { t } = useUi();
  return (
    <div role="status" data-slot="trigger-picker-skeleton">
      <span className="tp-sr">{t('picker.loading')}</span>
      {widths.map(([title, description]) => (
        <div key={title} className="tp-row tp-row-skeleton" aria-hidden="true">
          <span className="tp-skeleton tp-tile" />
          <span className="tp-skeleton-lines">
            <span className="tp-skeleton" style={{ inlineSize: title, blockSize: '0.75rem' }} />
            <span
              className="tp-skeleton"
              style={{ inlineSize: description, maxInlineSize: '100%', blockSize: '0.625rem' }}
            />
          </span>
        </div>
      ))}
    </div>
  );
}
