import type { CSSProperties } from 'react';
import { accountSlots } from './account.ts';
import { choiceSlots } from './choices.ts';
import { fieldSlots } from './fields.ts';
import { filterSlots } from './filter.ts';
import { formSlots } from './form.ts';
import { payloadSlots } from './payload-view.ts';
import { pickerSlots } from './picker.ts';
import { primitiveSlots } from './primitives.ts';
import { setupSlots } from './setup.ts';
import { subscriptionSlots } from './subscriptions.ts';
import { troubleSlots } from './trouble.ts';
import { variableSlots } from './variables.ts';

/** Every element that a component renders, by the name in its `data-slot`, with its own classes. */
export const slots = {
  ...accountSlots,
  ...choiceSlots,
  ...troubleSlots,
  ...fieldSlots,
  ...filterSlots,
  ...formSlots,
  ...payloadSlots,
  ...pickerSlots,
  ...primitiveSlots,
  ...setupSlots,
  ...subscriptionSlots,
  ...variableSlots,
} as const;

/** The name of an element: the key of `classNames`, and its `data-slot`. */
export type SlotName = keyof typeof slots;

/** What marks an element: its name and its classes. */
export interface SlotProps {
  readonly 'data-slot': SlotName;
  readonly className: string;
  /** Only without our classes, and only where something must not be seen. */
  readonly style?: CSSProperties;
}
