'use client';
import { PickerOpener, type PickerOpenerProps } from './picker-opener.tsx';

/** What the picker in a popover takes. */
export interface TriggerPickerPopoverProps extends PickerOpenerProps {
  /** The side of the button, if there is room; else the other one. @default 'bottom' */
  readonly side?: 'top' | 'bottom' | 'left' | 'right' | undefined;
  /** Which edges of the button and the popover are in line. @default 'start' */
  readonly align?: 'start' | 'center' | 'end' | undefined;
}

const load = async () => (await import('./popover-panel.tsx')).PopoverPanel;

/** A button that opens the picker beside it. Nothing but the button is there, or fetched, before it is used. */
export function TriggerPickerPopover(props: TriggerPickerPopoverProps) {
  return <PickerOpener {...props} load={load} />;
}
