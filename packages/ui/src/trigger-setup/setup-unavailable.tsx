'use client';
import type { TriggerPickerError } from '@trigger-picker/core';
import { describeError } from '../internals/describe-error.ts';
import { Button } from '../primitives/button.tsx';
import { SetupSkeleton } from './setup-skeleton.tsx';
import { useSetupUi } from './use-setup-ui.ts';

/** The trigger's definition is not there: still loading, failed, or no longer offered. The draft is kept in each case. */
export function SetupUnavailable({
  type,
  isGone,
  error,
  isFetching,
  onRetry,
  onChange,
}: {
  readonly type: string;
  readonly isGone: boolean;
  readonly error: TriggerPickerError | null;
  readonly isFetching: boolean;
  readonly onRetry: () => void;
  /** Absent: the host has chosen the trigger. */
  readonly onChange: (() => void) | undefined;
}) {
  const { t, slot } = useSetupUi();
  if (!isGone && !error) return <SetupSkeleton />;
  return (
    <div role="alert" {...slot('setup-unavailable')}>
      <p {...slot('setup-unavailable-title')}>
        {t(isGone ? 'setup.gone.title' : 'setup.failed.title')}
      </p>
      <p {...slot('setup-unavailable-help')}>
        <bdi>{error && !isGone ? describeError(error, t) : t('setup.gone.help', { type })}</bdi>
      </p>
      {!isGone && (
        <Button busy={isFetching} onClick={onRetry}>
          {t('setup.retry')}
        </Button>
      )}
      {onChange && (
        <Button variant={isGone ? 'primary' : 'quiet'} onClick={onChange}>
          {t('setup.changeTrigger')}
        </Button>
      )}
    </div>
  );
}
