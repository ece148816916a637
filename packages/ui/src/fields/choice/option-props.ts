import type { HTMLAttributes, MouseEvent } from 'react';
import type { ChoiceOption } from './choice-rows.ts';
import { type Listbox, optionId } from './use-listbox.ts';

/** What makes an element an option of the list. Its keys are read where the focus is. */
export function optionProps(listbox: Listbox, option: ChoiceOption): HTMLAttributes<HTMLElement> {
  const isActive = listbox.active?.at === option.at;
  return {
    id: optionId(listbox.id, option),
    role: 'option',
    'aria-posinset': option.at + 1,
    // Nobody knows how many there are until the last page has come.
    'aria-setsize': listbox.hasMore ? -1 : listbox.rows.choices.length,
    onMouseMove: (event) => {
      if (!isActive && hasMoved(event)) listbox.setActive(option);
    },
    onClick: () => listbox.pick(option),
  };
}

/** Focus stays where the keys are read: pressing on the list must not take it. */
export const viewportProps: HTMLAttributes<HTMLElement> = {
  onMouseDown: (event) => event.preventDefault(),
};

/** Browsers report a move also when the list scrolls under a pointer that rests. */
function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
