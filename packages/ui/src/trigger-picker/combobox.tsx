'use client';
import { type FocusEvent, type ReactNode, useState } from 'react';
import { toDataAttributes } from '../internals/to-data-attributes.ts';
import { Icon } from '../primitives/icon.tsx';
import { ComboboxInput, type ComboboxInputProps } from './combobox-input.tsx';
import { createInputBridge } from './input-bridge.ts';
import { nameOf, type PickedTrigger } from './opener.tsx';
import type { TriggerPickerRootProps } from './root.tsx';
import { type OpeningOptions, useOpening } from './use-opening.ts';
import { usePickerUi } from './use-picker-ui.ts';

/** What the picker in a text field takes. */
export interface TriggerPickerComboboxProps
  extends Omit<
      TriggerPickerRootProps,
      'value' | 'query' | 'defaultQuery' | 'onQueryChange' | 'children' | 'id' | 'style'
    >,
    OpeningOptions,
    Pick<
      ComboboxInputProps,
      'id' | 'placeholder' | 'disabled' | 'aria-label' | 'aria-labelledby' | 'aria-describedby'
    > {
  readonly value?: PickedTrigger | null | undefined;
  /** Shown under "Nothing found": the host's own next step. */
  readonly emptyAction?: ReactNode;
}

const POPOVER = '[data-slot="trigger-picker-popover"]';
const load = async () => (await import('./combobox-list.tsx')).ComboboxList;

/** A text field that finds a trigger: what is typed in it is searched, and what is found drops down from it. */
export function TriggerPickerCombobox(props: TriggerPickerComboboxProps) {
  const { open, defaultOpen, onOpenChange, className, emptyAction, ...rest } = props;
  const {
    id,
    placeholder,
    disabled,
    'aria-label': label,
    'aria-labelledby': labelledBy,
    ...others
  } = rest;
  const { 'aria-describedby': describedBy, ...picker } = others;
  const { t, slot, rootAttributes } = usePickerUi();
  const [bridge] = useState(createInputBridge);
  // `null`: nothing is being typed, and the field names what is picked.
  const [text, setText] = useState<string | null>(null);
  const opening = useOpening({ open, defaultOpen, onOpenChange }, load);
  const { isOpen, setOpen, part: List, prefetch, opener: field, setOpener } = opening;
  const close = (reason: 'pick' | 'dismiss') => {
    setText(null);
    setOpen(false, { reason });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches what is inside.
    <div
      ref={setOpener}
      {...slot('trigger-picker-combobox', className)}
      {...rootAttributes}
      {...toDataAttributes({ open: isOpen, disabled })}
      onPointerEnter={prefetch}
      onBlur={(event) => {
        if (isOpen && isLeft(event)) close('dismiss');
      }}
    >
      <ComboboxInput
        id={id}
        placeholder={placeholder ?? t('picker.open')}
        disabled={disabled}
        // With an id it may have a label of the host's, which must not be talked over.
        aria-label={label ?? (id || labelledBy ? undefined : t('picker.label'))}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        bridge={bridge}
        value={text ?? nameOf(props.value) ?? ''}
        isOpen={isOpen}
        onOpen={() => !isOpen && setOpen(true, { reason: 'opener' })}
        onText={setText}
        onFocus={prefetch}
      />
      <button
        type="button"
        tabIndex={-1}
        disabled={disabled}
        aria-label={t('picker.toggle')}
        aria-expanded={isOpen}
        {...slot('trigger-picker-combobox-button')}
        // The focus stays in the field, or comes to it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => {
          event.currentTarget.parentElement?.querySelector('input')?.focus();
          if (isOpen) close('dismiss');
          else setOpen(true, { reason: 'opener' });
        }}
      >
        <Icon name="chevron" />
      </button>
      {isOpen && List && field && (
        <List
          {...picker}
          field={field}
          bridge={bridge}
          query={text ?? ''}
          onQueryChange={setText}
          emptyAction={emptyAction}
          close={close}
        />
      )}
    </div>
  );
}

/** The focus has gone somewhere else on the page; not into what is open, and not because the window lost it. */
function isLeft({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): boolean {
  if (currentTarget.contains(relatedTarget) || relatedTarget?.closest(POPOVER)) return false;
  return currentTarget.ownerDocument.hasFocus();
}
