'use client';
import type { ComponentType, ReactElement } from 'react';
import type { OpenedPanelProps } from './opened-picker.tsx';
import { Opener, type PickedTrigger } from './opener.tsx';
import type { TriggerPickerProps } from './trigger-picker.tsx';
import { type OpeningOptions, useOpening } from './use-opening.ts';

/** What a picker takes that a button opens over the page. */
export interface PickerOpenerProps
  extends Omit<TriggerPickerProps, 'value' | 'focusOnMount' | 'children'>,
    OpeningOptions {
  readonly value?: PickedTrigger | null | undefined;
  /** The host's own button. @default a button that names what is picked */
  readonly children?: ReactElement | undefined;
}

/** A button, and what it opens: nothing but the button is there, or fetched, before it is used. */
export function PickerOpener<Props extends PickerOpenerProps>({
  load,
  ...props
}: Props & { readonly load: () => Promise<ComponentType<OpenedPanelProps>> }) {
  const { open, defaultOpen, onOpenChange, children, ...picker } = props;
  const opening = useOpening({ open, defaultOpen, onOpenChange }, load);
  const { isOpen, part: Panel, opener, setOpen, id } = opening;
  return (
    <>
      <Opener opening={opening} value={picker.value}>
        {children}
      </Opener>
      {isOpen && Panel && opener && (
        <Panel {...picker} panelId={id} opener={opener} setOpen={setOpen} />
      )}
    </>
  );
}
