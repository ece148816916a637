'use client';
import { PickerOpener, type PickerOpenerProps } from './picker-opener.tsx';

/** What the picker in a dialog takes. */
export type TriggerPickerDialogProps = PickerOpenerProps;

const load = async () => (await import('./dialog-panel.tsx')).DialogPanel;

/** A button that opens the picker over the page. Nothing but the button is there, or fetched, before it is used. */
export function TriggerPickerDialog(props: TriggerPickerDialogProps) {
  return <PickerOpener {...props} load={load} />;
}
