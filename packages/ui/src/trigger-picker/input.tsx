'use client';
import { usePickerInput } from '@trigger-picker/react';
import { type InputHTMLAttributes, type Ref, useRef } from 'react';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { TriggerPickerScope } from './scope.tsx';
import { usePicker } from './trigger-picker-context.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** What the search box takes. */
export interface TriggerPickerInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
}

/** The search box, with its button to clear it. */
export function TriggerPickerInput({ className, ref, ...props }: TriggerPickerInputProps) {
  const picker = usePicker();
  const { t, slot } = usePickerUi();
  const { scope } = picker;
  const own = useRef<HTMLInputElement>(null);
  return (
    <div {...slot('trigger-picker-search')}>
      <Icon name="search" {...slot('trigger-picker-search-icon')} />
      <TriggerPickerScope />
      <input
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        {...slot('trigger-picker-input', className)}
        aria-label={t('picker.label')}
        placeholder={
          scope
            ? t('picker.placeholder.scoped', { integration: scope.title })
            : t('picker.placeholder')
        }
        {...props}
        {...usePickerInput(picker)}
      />
      {picker.query !== '' && (
        <Button
          {...slot('trigger-picker-clear')}
          variant="quiet"
          size="small"
          iconOnly
          aria-label={t('picker.clear')}
          onClick={() => {
            picker.setQuery('', { reason: 'clear' });
            own.current?.focus();
          }}
        >
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}
