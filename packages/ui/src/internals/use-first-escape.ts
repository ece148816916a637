'use client';
import { useEffect } from 'react';

/** Reads Escape before anyone else in the window of an element does: it is for what was opened last. */
export function useFirstEscape(element: Element, onEscape: () => void): void {
  useEffect(() => {
    const window = element.ownerDocument.defaultView;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onEscape();
    };
    window?.addEventListener('keydown', handleKey, { capture: true });
    return () => window?.removeEventListener('keydown', handleKey, { capture: true });
  }, [element, onEscape]);
}
