'use client';
import { type RefCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readRem } from '../../internals/read-rem.ts';

/** Rows beyond the edges, so that scrolling meets no blank. */
const OVERSCAN = 4;
const INITIAL = { top: 0, height: 20 };

/** The rows of a long list that can be seen. All lengths are in rem: they grow with the page's font. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** The `ref` of the element that scrolls. */
  readonly setElement: RefCallback<HTMLElement>;
  /** The last row is in view, or nearly. */
  readonly isAtEnd: boolean;
}

interface ListWindowOptions {
  /** Where each row starts, and last the height of the list. */
  readonly offsets: Float64Array;
  /** The row that is brought into view when it becomes another one; -1: none. */
  readonly shown: number;
  /** It is brought into view anew with each. */
  readonly search: string;
}

/** Keeps a list to the rows that can be seen. */
export function useListWindow({ offsets, shown, search }: ListWindowOptions): ListWindow {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [{ top, height }, setView] = useState(INITIAL);

  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      const rem = readRem();
      const next = { top: element.scrollTop / rem, height: element.clientHeight / rem };
      setView((last) => (last.top === next.top && last.height === next.height ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [element]);

  // Read when a row is brought into view: a page that comes must not move what the user has scrolled to.
  const latest = useRef(offsets);
  useLayoutEffect(() => {
    latest.current = offsets;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search begins at its top
  useEffect(() => {
    if (!element || shown < 0) return;
    const rem = readRem();
    const start = (latest.current[shown] ?? 0) * rem;
    const end = (latest.current[shown + 1] ?? 0) * rem;
    if (start < element.scrollTop) element.scrollTo({ top: start });
    else if (end > element.scrollTop + element.clientHeight) {
      element.scrollTo({ top: end - element.clientHeight });
    }
  }, [element, shown, search]);

  const end = top + height;
  return {
    from: Math.max(0, rowAt(offsets, top) - OVERSCAN),
    to: Math.min(offsets.length - 1, rowAt(offsets, end) + 1 + OVERSCAN),
    setElement,
    isAtEnd: end >= (offsets.at(-1) ?? 0) - height / 2,
  };
}

/** The row at a height, by binary search. */
function rowAt(offsets: Float64Array, y: number): number {
  let low = 0;
  let high = Math.max(0, offsets.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}
