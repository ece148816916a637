'use client';
import { useEffect, useRef } from 'react';

/**
 * Tells when the focus has left a part of the page for good. Popovers that hang in a portal belong to it:
 * their focus events reach it through React's tree.
 */
export function useLeave(onLeave: () => void) {
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return {
    onFocus: () => clearTimeout(timer.current),
    onBlur: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(onLeave);
    },
  };
}
