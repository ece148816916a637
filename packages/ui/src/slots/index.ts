import { pickerSlots } from './picker.ts';

/** Every element that a component renders, by the name in its `data-slot`, with its own classes. */
export const slots = {
  ...pickerSlots,
} as const;

/** The name of an element: the key of `classNames`, and its `data-slot`. */
export type SlotName = keyof typeof slots;

/** What marks an element: its name and its classes. */
export interface SlotProps {
  readonly 'data-slot': SlotName;
  readonly className: string;
}
