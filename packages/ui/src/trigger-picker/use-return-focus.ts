'use client';
import { useEffect } from 'react';

/** Gives the focus back to what opened a thing, when the thing is gone and nothing else has taken the focus. */
export function useReturnFocus(opener: HTMLElement): void {
  useEffect(
    () => () => {
      if (isFocusLost(opener.ownerDocument)) opener.focus();
    },
    [opener],
  );
}

function isFocusLost({ activeElement, body }: Document): boolean {
  let active = activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === null || active === body;
}
