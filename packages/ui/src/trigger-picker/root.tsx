'use client';
import { type TriggerPickerOptions, useTriggerPicker } from '@trigger-picker/react';
import { type HTMLAttributes, useState } from 'react';
import { useUi } from '../internals/ui-context.tsx';
import { useRowSizes } from '../internals/use-row-sizes.ts';
import { toEscapeSteps } from './to-escape-steps.ts';
import { PickerContext } from './trigger-picker-context.tsx';
import { useEscape } from './use-escape.ts';

/** What the picker's root takes: the headless picker's options, and a few attributes of its element. */
export interface TriggerPickerRootProps
  extends Omit<TriggerPickerOptions, 'locale' | 'rowSizes'>,
    Pick<HTMLAttributes<HTMLDivElement>, 'children' | 'className' | 'id' | 'style'> {}

/** Holds a picker's state for the parts inside it. */
export function TriggerPickerRoot(props: TriggerPickerRootProps) {
  const { children, className, id, style, ...options } = props;
  const { locale, rootAttributes, slot } = useUi();
  const picker = useTriggerPicker({ ...options, locale, rowSizes: useRowSizes() });
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useEscape(root, toEscapeSteps(picker, options.onClose !== undefined));
  return (
    <PickerContext.Provider value={picker}>
      <div
        ref={setRoot}
        {...slot('trigger-picker', className)}
        {...rootAttributes}
        id={id}
        style={style}
      >
        {children}
      </div>
    </PickerContext.Provider>
  );
}
