'use client';
import { usePayloadUi } from './use-payload-ui.ts';

/** There is no sample: it says when there will be one. */
export function PayloadEmpty() {
  const { t, slot } = usePayloadUi();
  return (
    <div {...slot('payload-empty')}>
      <p {...slot('payload-title')}>{t('payload.none.title')}</p>
      <p {...slot('payload-help')}>{t('payload.none.help')}</p>
    </div>
  );
}
