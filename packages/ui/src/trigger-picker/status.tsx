'use client';
import { Button } from '../primitives/button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { describeFailures } from './describe-list.ts';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** Says which integrations did not arrive, and retries. The others are listed below it. */
export function TriggerPickerStatus() {
  const picker = usePicker();
  const { t, inSentence, slot } = usePickerUi();
  if (picker.status !== 'partial') return null;
  return (
    <div {...slot('trigger-picker-status')}>
      <Notice
        tone="warn"
        action={
          <Button size="small" busy={picker.isRetrying} onClick={picker.retry}>
            {t('picker.retry')}
          </Button>
        }
      >
        {describeFailures(picker, { t, inSentence })}
      </Notice>
    </div>
  );
}
