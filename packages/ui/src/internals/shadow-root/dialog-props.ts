import type { KeyboardEvent } from 'react';
import { shadowRootOf, tabStops } from './tab-stops.ts';

/** For modal dialogs: Tab goes round in it, in a shadow root too. */
export const dialogProps = {
  onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Tab' || event.defaultPrevented) return;
    const dialog = event.currentTarget;
    const { activeElement } = shadowRootOf(dialog) ?? dialog.ownerDocument;
    const stops = tabStops(dialog);
    const [from, to] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
    if (activeElement !== from) return;
    event.preventDefault();
    to?.focus();
  },
} as const;
