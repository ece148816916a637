'use client';
import { useEffect, useRef } from 'react';

/** Moves the focus to a part that the next render brings: `data-focus` names it. */
export function useFocusNext<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const next = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (next.current === undefined) return;
    const target = root.current?.querySelector(`[data-focus="${CSS.escape(next.current)}"]`);
    // A render may come in between, with the tree as it was: the one with the target is still to come.
    if (!(target instanceof HTMLElement)) return;
    next.current = undefined;
    target.focus();
  });
  const focusNext = (name: string) => {
    next.current = name;
  };
  return { root, focusNext };
}
