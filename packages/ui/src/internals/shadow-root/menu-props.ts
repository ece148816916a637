import type { FocusEvent, KeyboardEvent } from 'react';
import { shadowRootOf } from './tab-stops.ts';

const ITEMS = '[role^="menuitem"]:not([data-disabled])';

/** Which item a key goes to, from the one at `at` of so many. */
const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at, last) => (at < 0 ? last : Math.max(at - 1, 0)),
  Home: () => 0,
  PageUp: () => 0,
  End: (_, last) => last,
  PageDown: (_, last) => last,
};

/** For the content of Radix's menus: the keys move by one item, in a shadow root too. See `popover-props.ts`. */
export const menuProps = {
  onKeyDownCapture(event: KeyboardEvent<HTMLElement>) {
    const tree = shadowRootOf(event.currentTarget);
    const move = Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
    if (!tree || !move) return;
    event.preventDefault();
    event.stopPropagation();
    const items = [...event.currentTarget.querySelectorAll<HTMLElement>(ITEMS)];
    const at = items.findIndex((item) => item.contains(tree.activeElement));
    items[move(at, items.length - 1)]?.focus();
  },
  /** The menu itself gets the focus when it opens; opened with a key, it goes on to what is chosen, or to the first item. */
  onFocusCapture(event: FocusEvent<HTMLElement>) {
    const menu = event.currentTarget;
    if (event.target !== menu) return;
    const chosen = menu.querySelector<HTMLElement>('[aria-checked="true"]:not([data-disabled])');
    // Radix finds the first item by itself, except in a shadow root.
    if (!chosen && !shadowRootOf(menu)) return;
    event.stopPropagation();
    if (!menu.matches(':focus-visible')) return;
    (chosen ?? menu.querySelector<HTMLElement>(ITEMS))?.focus();
  },
} as const;
