import type { PickerInputProps } from '@trigger-picker/react';

/** The props of a search box whose picker is not there yet: `null` until it is. */
export interface InputBridge {
  readonly get: () => PickerInputProps | null;
  readonly set: (props: PickerInputProps | null) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Carries the props of the search box from the picker up to the field: the field is on the page long before the
 * picker's code is, and has to stay the same element when it comes, with its focus and what is being typed.
 */
export function createInputBridge(): InputBridge {
  let props: PickerInputProps | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => props,
    set(next) {
      props = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
