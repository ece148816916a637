'use client';
import { useEffect, useRef } from 'react';
import { useUnloadGuard } from './use-unload-guard.ts';

/** Tells the host whether something would be lost, and has the browser ask before it is. */
export function useUnsaved(
  isDirty: boolean,
  onDirtyChange: ((isDirty: boolean) => void) | undefined,
  guardUnload: boolean,
): void {
  const latest = useRef(onDirtyChange);
  useEffect(() => {
    latest.current = onDirtyChange;
  });
  const told = useRef(false);
  useEffect(() => {
    if (told.current === isDirty) return;
    told.current = isDirty;
    latest.current?.(isDirty);
  }, [isDirty]);
  useEffect(
    () => () => {
      // What is no longer on the page keeps nobody on it.
      if (told.current) latest.current?.(false);
      told.current = false;
    },
    [],
  );
  useUnloadGuard(guardUnload && isDirty);
}
