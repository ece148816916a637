'use client';
import { type InputHTMLAttributes, type KeyboardEvent, useSyncExternalStore } from 'react';
import type { InputBridge } from './input-bridge.ts';
import { usePickerUi } from './use-picker-ui.ts';

/** What the text field of a combobox takes. */
export interface ComboboxInputProps
  extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'onKeyDown' | 'value'> {
  readonly bridge: InputBridge;
  readonly value: string;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onText: (text: string) => void;
}

const openers = new Set(['ArrowDown', 'ArrowUp', 'Enter']);

/** The text field. The picker that it searches gives it its state and its keys, as soon as there is one. */
export function ComboboxInput({ bridge, isOpen, onOpen, onText, ...props }: ComboboxInputProps) {
  const { slot } = usePickerUi();
  const live = useSyncExternalStore(bridge.subscribe, bridge.get, () => null);
  return (
    <input
      type="text"
      role="combobox"
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      aria-autocomplete="list"
      aria-expanded={false}
      {...slot('trigger-picker-combobox-input')}
      {...live}
      {...props}
      onChange={({ target }) => {
        onText(target.value);
        onOpen();
      }}
      onClick={(event) => {
        // What is picked is typed over, not into.
        if (!isOpen) event.currentTarget.select();
        onOpen();
      }}
      onKeyDown={(event) => (isOpen ? live?.onKeyDown?.(event) : openByKey(event, onOpen))}
      onFocus={(event) => {
        event.currentTarget.select();
        props.onFocus?.(event);
      }}
    />
  );
}

/** Enter on a closed field that is empty opens it; with a value it is left to the form around. */
function openByKey(event: KeyboardEvent<HTMLInputElement>, onOpen: () => void): void {
  const { key, altKey, ctrlKey, metaKey, nativeEvent, currentTarget } = event;
  if (!openers.has(key) || ctrlKey || metaKey || nativeEvent.isComposing) return;
  if (key === 'Enter' && (currentTarget.value !== '' || altKey)) return;
  event.preventDefault();
  onOpen();
}
