'use client';
import { Icon } from '../primitives/icon.tsx';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** The integration that is open, in the search box, and the way back. The search box keeps the focus. */
export function TriggerPickerScope() {
  const { scope, leaveIntegration } = usePicker();
  const { t, slot } = usePickerUi();
  if (!scope) return null;
  return (
    <span {...slot('trigger-picker-scope')}>
      <bdi {...slot('trigger-picker-scope-title')}>{scope.title}</bdi>
      <button
        type="button"
        {...slot('trigger-picker-scope-leave')}
        aria-label={t('picker.scope.leave', { integration: scope.title })}
        onMouseDown={(event) => event.preventDefault()}
        onClick={leaveIntegration}
      >
        <Icon name="close" {...slot('trigger-picker-scope-icon')} />
      </button>
    </span>
  );
}
