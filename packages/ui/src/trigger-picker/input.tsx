'use client';
import { usePickerInput } from '@trigger-picker/react';
import { type InputHTMLAttributes, type Ref, useRef } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { Button } from '../primitives/button.tsx';
import { Icon } from '../primitives/icon.tsx';
import { usePicker } from './trigger-picker-context.tsx';

/** What the search box takes. */
export interface TriggerPickerInputProps extends InputHTMLAttributes<HTMLInputElement> {
  readonly ref?: Ref<HTMLInputElement>;
}

/** The search box, with its button to clear it. */
export function TriggerPickerInput({ className, ref, ...props }: TriggerPickerInputProps) {
  const picker = usePicker();
  const { t } = useUi();
  const own = useRef<HTMLInputElement>(null);
  return (
    <div className="tp-picker-search" data-slot="trigger-picker-search">
      <Icon name="search" className="tp-picker-search-icon" />
      <input
        ref={(element) => {
          own.current = element;
          if (typeof ref === 'function') ref(element);
          else if (ref) ref.current = element;
        }}
        className={classNames('tp-picker-input', className)}
        data-slot="trigger-picker-input"
        aria-label={t('picker.label')}
        placeholder={t('picker.placeholder')}
        {...props}
        {...usePickerInput(picker)}
      />
      {picker.query !== '' && (
        <Button
          className="tp-picker-clear"
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
