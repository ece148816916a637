'use client';
import { describeCount } from './describe-list.ts';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** The keys that work here, and how much there is. */
export function TriggerPickerFoot() {
  const picker = usePicker();
  const { t, inSentence, slot } = usePickerUi();
  return (
    <div {...slot('trigger-picker-foot')}>
      <span {...slot('trigger-picker-keys')} aria-hidden="true">
        <span {...slot('trigger-picker-keys-pair')}>
          <kbd {...slot('trigger-picker-key')}>↑</kbd>
          <kbd {...slot('trigger-picker-key')}>↓</kbd> {t('picker.key.move')}
        </span>
        <span {...slot('trigger-picker-keys-pair')}>
          <kbd {...slot('trigger-picker-key')}>↵</kbd> {t('picker.key.pick')}
        </span>
        {picker.scope && (
          <span {...slot('trigger-picker-keys-pair')}>
            <kbd {...slot('trigger-picker-key')}>{t('picker.key.escape')}</kbd>{' '}
            {t('picker.key.back')}
          </span>
        )}
      </span>
      <span {...slot('trigger-picker-count')}>{describeCount(picker, { t, inSentence })}</span>
    </div>
  );
}
