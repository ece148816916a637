'use client';
import { TriggerPicker, type TriggerPickerProps } from './trigger-picker.tsx';
import type { Opening } from './use-opening.ts';
import { useReturnFocus } from './use-return-focus.ts';

/** What something takes that has opened over the page with a picker in it. */
export interface OpenedPanelProps extends TriggerPickerProps {
  readonly panelId: string;
  readonly opener: HTMLElement;
  readonly setOpen: Opening<unknown>['setOpen'];
}

/** The picker inside: it takes the focus, closes when something is picked, and gives the focus back. */
export function OpenedPicker({ opener, setOpen, ...picker }: Omit<OpenedPanelProps, 'panelId'>) {
  useReturnFocus(opener);
  return (
    <TriggerPicker
      {...picker}
      focusOnMount
      onValueChange={(trigger, details) => {
        picker.onValueChange?.(trigger, details);
        setOpen(false, { reason: 'pick' });
      }}
      onClose={() => {
        picker.onClose?.();
        setOpen(false, { reason: 'dismiss' });
      }}
    />
  );
}
