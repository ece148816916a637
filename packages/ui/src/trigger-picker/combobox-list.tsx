'use client';
import { usePickerInput } from '@trigger-picker/react';
import { Popover } from 'radix-ui';
import { type ReactNode, useLayoutEffect, useMemo } from 'react';
import { TopLayer } from '../primitives/top-layer.tsx';
import { TriggerPickerAnnouncement } from './announcement.tsx';
import { TriggerPickerEmpty } from './empty.tsx';
import { TriggerPickerFoot } from './foot.tsx';
import type { InputBridge } from './input-bridge.ts';
import { TriggerPickerList } from './list.tsx';
import { TriggerPickerRoot, type TriggerPickerRootProps } from './root.tsx';
import { TriggerPickerScope } from './scope.tsx';
import { TriggerPickerStatus } from './status.tsx';
import { usePicker } from './trigger-picker-context.tsx';
import { useEscape } from './use-escape.ts';
import { usePickerUi } from './use-picker-ui.ts';

interface ComboboxListProps extends Omit<TriggerPickerRootProps, 'children'> {
  /** The box that the list drops down from. */
  readonly field: HTMLElement;
  readonly bridge: InputBridge;
  readonly emptyAction: ReactNode;
  readonly close: (reason: 'pick' | 'dismiss') => void;
}

/** What drops down from a text field. The focus stays in the field, which also says when it is left. */
export function ComboboxList({ field, bridge, emptyAction, close, ...picker }: ComboboxListProps) {
  const { slot, rootAttributes } = usePickerUi();
  const anchor = useMemo(() => ({ current: field }), [field]);
  const dismiss = () => {
    picker.onClose?.();
    close('dismiss');
  };
  return (
    <TopLayer opener={field}>
      <Popover.Root open>
        <Popover.Anchor virtualRef={anchor} />
        <Popover.Content
          role="presentation"
          {...slot('trigger-picker-popover')}
          {...rootAttributes}
          data-fits=""
          align="start"
          sideOffset={4}
          collisionPadding={8}
          onOpenAutoFocus={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => event.preventDefault()}
          onInteractOutside={(event) => event.preventDefault()}
          // Whatever is pressed here leaves the focus in the field.
          onMouseDown={(event) => event.preventDefault()}
        >
          <TriggerPickerRoot
            {...picker}
            onClose={dismiss}
            onValueChange={(trigger, details) => {
              picker.onValueChange?.(trigger, details);
              close('pick');
            }}
          >
            <FieldOfPicker field={field} bridge={bridge} />
            <TriggerPickerScope />
            <TriggerPickerStatus />
            <TriggerPickerList>
              <TriggerPickerEmpty>{emptyAction}</TriggerPickerEmpty>
            </TriggerPickerList>
            <TriggerPickerFoot />
            <TriggerPickerAnnouncement />
          </TriggerPickerRoot>
        </Popover.Content>
      </Popover.Root>
    </TopLayer>
  );
}

/** Hands the search box's props up to the field, and reads its Escape. */
function FieldOfPicker({ field, bridge }: Pick<ComboboxListProps, 'field' | 'bridge'>) {
  const picker = usePicker();
  const props = usePickerInput(picker);
  useLayoutEffect(() => bridge.set(props));
  useLayoutEffect(() => () => bridge.set(null), [bridge]);
  useEscape(
    useMemo(() => ({ current: field }), [field]),
    picker.stepBack,
  );
  return null;
}
