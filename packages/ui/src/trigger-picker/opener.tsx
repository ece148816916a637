'use client';
import type { Trigger } from '@trigger-picker/core';
import type { TriggerRef } from '@trigger-picker/react';
import { Slot } from 'radix-ui';
import type { ReactElement } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon } from '../primitives/icon.tsx';
import type { Opening } from './use-opening.ts';
import { usePickerUi } from './use-picker-ui.ts';

/** A trigger that is picked already. With its title it can be named before the catalog is there. */
export type PickedTrigger = TriggerRef & Partial<Pick<Trigger, 'title'>>;

/** What opens a picker: the host's own button, or a button that names what is picked. */
export function Opener({
  opening,
  value,
  children,
}: {
  readonly opening: Opening<unknown>;
  readonly value: PickedTrigger | null | undefined;
  readonly children: ReactElement | undefined;
}) {
  const { t } = usePickerUi();
  const { isOpen, setOpen, part, prefetch, setOpener, id } = opening;
  const isShown = isOpen && part !== undefined;
  return (
    <Slot.Root
      ref={setOpener}
      aria-haspopup="dialog"
      aria-expanded={isShown}
      aria-controls={isShown ? id : undefined}
      aria-busy={(isOpen && !isShown) || undefined}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onClick={() => setOpen(!isOpen, { reason: 'opener' })}
    >
      {children ?? <OwnOpener name={nameOf(value) ?? t('picker.open')} isEmpty={!value} />}
    </Slot.Root>
  );
}

/** Its title, or what it is known by until that is there. */
export function nameOf(value: PickedTrigger | null | undefined): string | undefined {
  return value ? (value.title ?? value.type) : undefined;
}

function OwnOpener({
  name,
  isEmpty,
  ...props
}: {
  readonly name: string;
  readonly isEmpty: boolean;
}) {
  const { slot, rootAttributes } = usePickerUi();
  return (
    <button
      type="button"
      {...slot('trigger-picker-opener')}
      {...rootAttributes}
      {...toDataAttributes({ empty: isEmpty })}
      {...props}
    >
      <bdi {...slot('trigger-picker-opener-text')}>{name}</bdi>
      <Icon name="chevron" {...slot('trigger-picker-opener-icon')} />
    </button>
  );
}
