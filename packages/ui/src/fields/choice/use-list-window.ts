'use client';
import { type RefCallback, useCallback, useLayoutEffect, useRef, useState } from 'react';

/** Rows beyond the edges, so that scrolling meets no blank. */
const OVERSCAN = 4;
const INITIAL = { top: 0, height: 20 };

/** The rows of a long list that can be seen. All lengths are in rem: they grow with the page's font. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** The `ref` of the element that scrolls. */
  readonly setElement: RefCallback<HTMLElement>;
  readonly scrollTo: (row: number) => void;
  /** The last row is in view, or nearly. */
  readonly isAtEnd: boolean;
}

/** Keeps a list to the rows that can be seen. `offsets`: where each starts, and last the height of the list. */
export function useListWindow(offsets: Float64Array): ListWindow {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [view, setView] = useState(INITIAL);
  const total = offsets.at(-1) ?? 0;

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

  // Read when it scrolls: a page that comes must not move what the user has scrolled to.
  const latest = useRef(offsets);
  useLayoutEffect(() => {
    latest.current = offsets;
  });
  const scrollTo = useCallback(
    (row: number) => {
      if (!element) return;
      const rem = readRem();
      const starts = latest.current;
      // The first rows take what stands above them, such as the title of their section, into view.
      const top = (row <= 1 ? 0 : (starts[row] ?? 0)) * rem;
      const bottom = (starts[row + 1] ?? 0) * rem;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTo({ top: bottom - element.clientHeight });
      }
    },
    [element],
  );

  const end = view.top + view.height;
  return {
    from: Math.max(0, rowAt(offsets, view.top) - OVERSCAN),
    to: Math.min(offsets.length - 1, rowAt(offsets, end) + 1 + OVERSCAN),
    setElement,
    scrollTo,
    isAtEnd: end >= total - view.height / 2,
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

function readRem(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
}
