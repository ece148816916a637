import { shadowRootOf, tabStops } from './tab-stops.ts';

/**
 * For the content of Radix's popovers. Where the focus is, Radix asks the document; there a whole shadow root
 * counts as one element, so that it moves on from stop to stop and comes to rest beside them all.
 * https://github.com/radix-ui/primitives/issues/3443
 */
export const popoverProps = {
  onOpenAutoFocus(event: Event) {
    const content = event.currentTarget;
    if (!(content instanceof HTMLElement) || !shadowRootOf(content)) return;
    event.preventDefault();
    (tabStops(content)[0] ?? content).focus();
  },
} as const;
