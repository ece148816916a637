'use client';
import { useCallback, useEffect, useRef } from 'react';

/**
 * Puts something off while the pointer is down. A press takes the focus before it is a click: what the field that
 * is left says then would move the button from under the pointer, and the click would be lost.
 */
export function useAfterPress(): (action: () => void) => void {
  const isPressed = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      // The click comes right after the release.
      setTimeout(() => {
        for (const action of waiting.current.splice(0)) action();
      });
    };
    const events = { pointerdown: press, pointerup: release, pointercancel: release };
    for (const [name, listen] of Object.entries(events)) addEventListener(name, listen, true);
    return () => {
      for (const [name, listen] of Object.entries(events)) removeEventListener(name, listen, true);
    };
  }, []);
  return useCallback((action) => {
    if (isPressed.current) waiting.current.push(action);
    else action();
  }, []);
}
