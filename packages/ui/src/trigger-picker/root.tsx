'use client';
import { type TriggerPickerOptions, useTriggerPicker } from '@trigger-picker/react';
import type { HTMLAttributes } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { useRowSizes } from '../internals/use-row-sizes.ts';
import { PickerContext } from './trigger-picker-context.tsx';

/** What the picker's root takes: the headless picker's options, and a few attributes of its element. */
export interface TriggerPickerRootProps
  extends Omit<TriggerPickerOptions, 'locale' | 'rowSizes'>,
    Pick<HTMLAttributes<HTMLDivElement>, 'children' | 'className' | 'id' | 'style'> {}

/** Holds a picker's state for the parts inside it. */
export function TriggerPickerRoot(props: TriggerPickerRootProps) {
  const { children, className, id, style, ...options } = props;
  const { locale, rootAttributes } = useUi();
  const picker = useTriggerPicker({ ...options, locale, rowSizes: useRowSizes() });
  return (
    <PickerContext.Provider value={picker}>
      <div
        data-slot="trigger-picker"
        {...rootAttributes}
        id={id}
        style={style}
        className={classNames('tp tp-picker', className)}
      >
        {children}
      </div>
    </PickerContext.Provider>
  );
}
