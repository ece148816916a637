'use client';
import type { TriggerPickerError } from '@trigger-picker/core';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';

/** The sample did not come: why, what that means, and another try. */
export function PayloadFailed({
  error,
  busy,
  onRetry,
}: {
  readonly error: TriggerPickerError;
  readonly busy: boolean;
  readonly onRetry: () => void;
}) {
  const { t } = useUi();
  return (
    <div className="tp-empty" role="alert" data-slot="payload-failed">
      <p className="tp-empty-title">{t('payload.failed.title')}</p>
      <p className="tp-help">
        <bdi>{error.message}</bdi> {t('payload.failed.help')}
      </p>
      <Button busy={busy} onClick={onRetry}>
        {t('payload.retry')}
      </Button>
    </div>
  );
}
