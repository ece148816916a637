import type { KeyboardEvent } from 'react';
import { tabStops } from '../../internals/shadow-root/tab-stops.ts';

/** Whether a Tab goes beyond the first or the last stop of the element that it is handled at. */
export function leavesByTab({ key, shiftKey, target, currentTarget }: KeyboardEvent): boolean {
  if (key !== 'Tab' || !(currentTarget instanceof HTMLElement)) return false;
  const stops = tabStops(currentTarget);
  const edge = shiftKey ? stops[0] : stops.at(-1);
  return edge === undefined || edge === target;
}
