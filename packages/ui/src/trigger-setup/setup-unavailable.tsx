'use client';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { SetupSkeleton } from './setup-skeleton.tsx';

/** The trigger's definition is not there: still loading, failed, or no longer offered. The draft is kept in each case. */
export function SetupUnavailable({
  reason,
  message,
  isFetching,
  onRetry,
  onChange,
}: {
  readonly reason: 'loading' | 'failed' | 'gone';
  readonly message: string | undefined;
  readonly isFetching: boolean;
  readonly onRetry: () => void;
  readonly onChange: () => void;
}) {
  const { t } = useUi();
  if (reason === 'loading') return <SetupSkeleton />;
  return (
    <div className="tp-empty" role="alert" data-slot="setup-unavailable">
      <p className="tp-empty-title">
        {t(reason === 'gone' ? 'setup.gone.title' : 'setup.failed.title')}
      </p>
      <p className="tp-help">{reason === 'gone' ? t('setup.gone.help') : <bdi>{message}</bdi>}</p>
      {reason === 'failed' && (
        <Button busy={isFetching} onClick={onRetry}>
          {t('setup.retry')}
        </Button>
      )}
      <Button variant={reason === 'gone' ? 'primary' : 'quiet'} onClick={onChange}>
        {t('setup.changeTrigger')}
      </Button>
    </div>
  );
}
