'use client';
import { type RefObject, useEffect } from 'react';

/**
 * Reads Escape before anyone else while the focus is in an element: a host's dialog listens on its document and would
 * close, although there is still a text to clear. `onEscape` answers whether the key was ours.
 */
export function useEscape(place: RefObject<HTMLElement | null>, onEscape: () => boolean): void {
  useEffect(() => {
    const element = place.current;
    const window = element?.ownerDocument.defaultView;
    if (!element || !window) return;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      if (!event.composedPath().includes(element) || !onEscape()) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', handleKey, { capture: true });
    return () => window.removeEventListener('keydown', handleKey, { capture: true });
  }, [place, onEscape]);
}
