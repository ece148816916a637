'use client';
import { type RefCallback, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import type { PickerRow } from './build-rows.ts';
import {
  type RowRange,
  type RowSizes,
  rowOffsets,
  rowsInView,
  type Viewport,
} from './row-window.ts';

const OVERSCAN = 4;
/** What is assumed until the list is measured, so that the first paint is full. */
const INITIAL: Viewport = { scrollTop: 0, height: 480 };

/** The rows to render now, and how to place them. */
export interface RowWindow {
  readonly range: RowRange;
  readonly offsets: Float64Array;
  /** The height of the whole list, in CSS pixels. */
  readonly height: number;
  /** For the element that scrolls. */
  readonly scrollRef: RefCallback<HTMLElement>;
  readonly scrollElement: HTMLElement | null;
}

/** Keeps a long list to the rows that can be seen. */
export function useRowWindow(rows: readonly PickerRow[], sizes: RowSizes): RowWindow {
  const { group, trigger } = sizes;
  const [scrollElement, scrollRef] = useState<HTMLElement | null>(null);
  const [viewport, setViewport] = useState(INITIAL);
  const offsets = useMemo(() => rowOffsets(rows, { group, trigger }), [rows, group, trigger]);
  const { from, to } = rowsInView(offsets, viewport, OVERSCAN);

  const measure = useCallback((element: HTMLElement) => {
    const { scrollTop, clientHeight } = element;
    setViewport((last) =>
      last.scrollTop === scrollTop && last.height === clientHeight
        ? last
        : { scrollTop, height: clientHeight || INITIAL.height },
    );
  }, []);

  useLayoutEffect(() => {
    if (!scrollElement) return;
    const update = () => measure(scrollElement);
    const observer = new ResizeObserver(update);
    observer.observe(scrollElement);
    scrollElement.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      scrollElement.removeEventListener('scroll', update);
    };
  }, [scrollElement, measure]);

  return {
    range: useMemo(() => ({ from, to }), [from, to]),
    offsets,
    height: offsets.at(-1) ?? 0,
    scrollRef,
    scrollElement,
  };
}
