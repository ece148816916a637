'use client';
import { useEffect, useRef } from 'react';

/** Moves the focus to a part that the next render brings: `data-focus` names it. */
export function useFocusNext<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    const target = root.current?.querySelector(`[data-focus="${CSS.escape(next.current)}"]`);
    next.current = undefined;
    if (target instanceof HTMLElement) target.focus();
  });
  const focusNext = (name: string) => {
    next.current = name;
  };
  return { root, focusNext };
}
