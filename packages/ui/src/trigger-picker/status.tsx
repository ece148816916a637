'use client';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** How many names a notice lists before it only counts. */
const LISTED = 3;

/** Says which integrations did not arrive, and retries. The others are listed below it. */
export function TriggerPickerStatus() {
  const { status, failures, retry, list } = usePicker();
  const { t, locale } = useUi();
  if (status !== 'partial') return null;
  const names = failures.slice(0, LISTED).map((failure) => failure.title);
  return (
    <div
      className="tp-picker-status"
      data-slot="trigger-picker-status"
      data-count={list.pickable.length}
    >
      <Notice
        tone="warn"
        role="status"
        action={
          <Button size="small" onClick={retry}>
            {t('picker.retry')}
          </Button>
        }
      >
        {t('picker.partial', {
          count: failures.length,
          names: new Intl.ListFormat(locale).format(names) + (failures.length > LISTED ? '…' : ''),
        })}
      </Notice>
    </div>
  );
}
