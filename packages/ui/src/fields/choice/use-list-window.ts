'use client';
import { type RefCallback, useCallback, useLayoutEffect, useMemo, useState } from 'react';

/** Rows beyond the edges, so that scrolling meets no blank. */
const OVERSCAN = 4;
const INITIAL = { top: 0, height: 20 };

/** The rows of a long list that can be seen. All lengths are in rem: they grow with the page's font. */
export interface ListWindow {
  readonly from: number;
  readonly to: number;
  /** Where each row starts; the last entry is the height of the list. */
  readonly offsets: readonly number[];
  /** The `ref` of the element that scrolls. */
  readonly setElement: RefCallback<HTMLElement>;
  readonly scrollTo: (row: number) => void;
  /** The last row is in view, or nearly. */
  readonly isAtEnd: boolean;
}

/** Keeps a list to the rows that can be seen. */
export function useListWindow(rows: readonly { readonly height: number }[]): ListWindow {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const [view, setView] = useState(INITIAL);
  const offsets = useMemo(() => toOffsets(rows), [rows]);
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

  const scrollTo = useCallback(
    (row: number) => {
      if (!element) return;
      const rem = readRem();
      // The first rows take what stands above them, such as the title of their section, into view.
      const top = (row <= 1 ? 0 : (offsets[row] ?? 0)) * rem;
      const bottom = (offsets[row + 1] ?? 0) * rem;
      if (top < element.scrollTop) element.scrollTo({ top });
      else if (bottom > element.scrollTop + element.clientHeight) {
        element.scrollTo({ top: bottom - element.clientHeight });
      }
    },
    [element, offsets],
  );

  const end = view.top + view.height;
  return {
    from: Math.max(0, rowAt(offsets, view.top) - OVERSCAN),
    to: Math.min(rows.length, rowAt(offsets, end) + 1 + OVERSCAN),
    offsets,
    setElement,
    scrollTo,
    isAtEnd: end >= total - view.height / 2,
  };
}

function toOffsets(rows: readonly { readonly height: number }[]): readonly number[] {
  const offsets = [0];
  for (const { height } of rows) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** The row at a height, by binary search. */
function rowAt(offsets: readonly number[], y: number): number {
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
