'use client';
import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

/** For the element whose focus is watched over. */
export interface FocusRescue<Root extends HTMLElement> {
  readonly ref: RefObject<Root | null>;
  readonly onFocus: () => void;
  readonly onBlur: (event: FocusEvent<Root>) => void;
}

/**
 * Gives the focus a place when the control that had it went away: a button that did its work, a row that left.
 * It looks when `moment` changes, and never takes the focus from anything that still has it.
 */
export function useFocusRescue<Root extends HTMLElement>(
  moment: unknown,
  findPlace: (root: Root) => HTMLElement | null,
): FocusRescue<Root> {
  const ref = useRef<Root>(null);
  const isHeld = useRef(false);
  const lastMoment = useRef(moment);
  useEffect(() => {
    if (lastMoment.current === moment) return;
    lastMoment.current = moment;
    if (ref.current && isHeld.current && isFocusLost(ref.current)) findPlace(ref.current)?.focus();
  });
  return {
    ref,
    onFocus: () => {
      isHeld.current = true;
    },
    onBlur: ({ relatedTarget, currentTarget }) => {
      // No target: the control was removed, or the window lost the focus. Both may want it back.
      if (relatedTarget) isHeld.current = currentTarget.contains(relatedTarget);
    },
  };
}

function isFocusLost(root: HTMLElement): boolean {
  const tree = root.getRootNode();
  const active = tree instanceof Document || tree instanceof ShadowRoot ? tree.activeElement : null;
  return active === null || active === document.body;
}
