'use client';
import type { TriggerPickerError } from '@trigger-picker/core';
import { describeError } from '../internals/describe-error.ts';
import { Button } from '../primitives/button.tsx';
import { usePayloadUi } from './use-payload-ui.ts';

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
  const { t, slot } = usePayloadUi();
  return (
    <div {...slot('payload-failed')} role="alert">
      <p {...slot('payload-title')}>{t('payload.failed.title')}</p>
      <p {...slot('payload-help')}>
        <bdi>{describeError(error, t)}</bdi> {t('payload.failed.help')}
      </p>
      <Button busy={busy} onClick={onRetry}>
        {t('payload.retry')}
      </Button>
    </div>
  );
}
