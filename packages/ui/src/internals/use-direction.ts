'use client';
import { type RefObject, useRef, useState } from 'react';

/** Which way text runs where an element stands. */
export interface Direction<Element extends HTMLElement> {
  readonly ref: RefObject<Element | null>;
  /** For the `dir` of Radix's parts: what they mount elsewhere takes the page's otherwise, or runs from left to right. */
  readonly dir: 'ltr' | 'rtl';
  /** Looks anew. Call it before something opens. */
  readonly look: () => void;
}

/** The direction at an element, as the page has it now. */
export function useDirection<Element extends HTMLElement>(): Direction<Element> {
  const ref = useRef<Element>(null);
  const [dir, setDir] = useState<Direction<Element>['dir']>('ltr');
  return {
    ref,
    dir,
    look: () => {
      const direction = ref.current && getComputedStyle(ref.current).direction;
      setDir(direction === 'rtl' ? 'rtl' : 'ltr');
    },
  };
}
