'use client';
import { Button } from '../primitives/button.tsx';
import { usePayloadUi } from './use-payload-ui.ts';

/** The user did not want to wait for the sample. */
export function PayloadStopped({ onRetry }: { readonly onRetry: () => void }) {
  const { t, slot } = usePayloadUi();
  return (
    <div {...slot('payload-stopped')}>
      <p {...slot('payload-title')}>{t('payload.stopped.title')}</p>
      <p {...slot('payload-help')}>{t('payload.failed.help')}</p>
      <Button onClick={onRetry}>{t('payload.retry')}</Button>
    </div>
  );
}
