'use client';
import { type TriggerPickerOptions, useTriggerPicker } from '@trigger-picker/react';
import type { HTMLAttributes } from 'react';
import { classNames } from '../internals/class-names.ts';
import { useUi } from '../internals/ui-context.tsx';
import { useRowSizes } from '../internals/use-row-sizes.ts';
import { PickerContext } from './trigger-picker-context.tsx';

/** What the picker's root takes: the headless picker's options, and attributes of its element. */
export interface TriggerPickerRootProps
  extends Omit<TriggerPickerOptions, 'locale' | 'rowSizes'>,
    Omit<HTMLAttributes<HTMLDivElement>, keyof TriggerPickerOptions> {}

/** Holds a picker's state for the parts inside it. */
export function TriggerPickerRoot(props: TriggerPickerRootProps) {
  const { locale, rootAttributes } = useUi();
  const [options, attributes] = splitProps(props);
  const picker = useTriggerPicker({ ...options, locale, rowSizes: useRowSizes() });
  return (
    <PickerContext.Provider value={picker}>
      <div
        data-slot="trigger-picker"
        {...rootAttributes}
        {...attributes}
        className={classNames('tp tp-picker', attributes.className)}
      />
    </PickerContext.Provider>
  );
}

function splitProps(props: TriggerPickerRootProps) {
  const {
    value,
    onValueChange,
    query,
    defaultQuery,
    onQueryChange,
    filter,
    defaultFilter,
    onFilterChange,
    onClose,
    accept,
    boost,
    ...attributes
  } = props;
  const options = {
    value,
    onValueChange,
    query,
    defaultQuery,
    onQueryChange,
    filter,
    defaultFilter,
    onFilterChange,
    onClose,
    accept,
    boost,
  };
  return [options, attributes] as const;
}
