'use client';
import { useUi } from '../internals/ui-context.tsx';

/** There is no sample: it says when there will be one. */
export function PayloadEmpty() {
  const { t } = useUi();
  return (
    <div className="tp-empty" data-slot="payload-empty">
      <p className="tp-empty-title">{t('payload.none.title')}</p>
      <p className="tp-help">{t('payload.none.help')}</p>
    </div>
  );
}
