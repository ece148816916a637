import type { KeyboardEvent } from 'react';
import { shadowRootOf, tabStops } from './tab-stops.ts';

/** For the content of Radix's modal dialogs: Tab goes round in it, in a shadow root too. See `popover-props.ts`. */
export const dialogProps = {
  onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const tree = shadowRootOf(event.currentTarget);
    if (event.key !== 'Tab' || event.defaultPrevented || !tree) return;
    const stops = tabStops(event.currentTarget);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (tree.activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  },
} as const;
