'use client';
import { Popover } from 'radix-ui';
import { useMemo } from 'react';
import { TopLayer } from '../primitives/top-layer.tsx';
import { type OpenedPanelProps, OpenedPicker } from './opened-picker.tsx';
import type { TriggerPickerPopoverProps } from './popover.tsx';
import { usePickerUi } from './use-picker-ui.ts';

/** The open popover. */
export function PopoverPanel({
  panelId,
  side = 'bottom',
  align = 'start',
  ...picker
}: OpenedPanelProps & Pick<TriggerPickerPopoverProps, 'side' | 'align'>) {
  const { t, slot, rootAttributes } = usePickerUi();
  const { opener, setOpen } = picker;
  const anchor = useMemo(() => ({ current: opener }), [opener]);
  return (
    <TopLayer opener={opener}>
      <Popover.Root open onOpenChange={() => setOpen(false, { reason: 'dismiss' })}>
        <Popover.Anchor virtualRef={anchor} />
        <Popover.Content
          id={panelId}
          {...slot('trigger-picker-popover')}
          {...rootAttributes}
          aria-label={t('picker.title')}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          // The picker sees to the focus itself: in a shadow root nobody outside can tell where it is.
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
        >
          <OpenedPicker {...picker} />
        </Popover.Content>
      </Popover.Root>
    </TopLayer>
  );
}
