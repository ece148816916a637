'use client';
import { useEffect } from 'react';
import type { ListWindow } from './use-list-window.ts';

interface ScrollGoal {
  readonly place: number | undefined;
  readonly search: string;
  readonly isPointed: boolean;
}

/** Keeps the highlight in view when the keys move it. What the pointer is on is in view, and stays where it is. */
export function useScrollToHighlight(
  { scrollTo }: ListWindow,
  { place, search, isPointed }: ScrollGoal,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search begins at its top
  useEffect(() => {
    if (place !== undefined && !isPointed) scrollTo(place);
  }, [place, search, scrollTo, isPointed]);
}
