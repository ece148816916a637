import type { RefCallback } from 'react';
import { createListeners } from '../internals/listeners.ts';
import { type RowRange, rowsInView, type Viewport } from './row-window.ts';

/** Rows beyond both edges, so that scrolling meets no blank. */
const OVERSCAN = 6;
/** What a list is taken for until it is measured: as high as the one before it. If it is higher, the rest comes before the first paint. */
export interface LastHeight {
  /** CSS pixels. */
  current: number;
}

/** Before there was one. */
export function createLastHeight(): LastHeight {
  return { current: 384 };
}

/** The element that scrolls, outside React: only what makes other rows necessary renders anything. */
export interface Scroller {
  /** For the element. */
  readonly ref: RefCallback<HTMLElement>;
  /**
   * The rows to render of a list, by where its rows start. They stay as long as they fill what is seen. A new list
   * starts with what is seen alone: each key makes one, and what is beyond the edge is not what was asked for.
   */
  readonly rangeOf: (offsets: Float64Array) => RowRange;
  /** Renders the rows beyond the edges of a list as well. */
  readonly widen: (offsets: Float64Array) => void;
  /** What is seen now. */
  readonly measure: () => Viewport;
  readonly scrollTo: (top: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the scroller of one list. */
export function createScroller(lastHeight: LastHeight): Scroller {
  const { notify, subscribe } = createListeners();
  const ranges = new WeakMap<Float64Array, RowRange>();
  let element: HTMLElement | null = null;
  let viewport: Viewport = { scrollTop: 0, height: lastHeight.current };
  let detach = () => {};

  const keep = (offsets: Float64Array, range: RowRange) => {
    ranges.set(offsets, range);
    return range;
  };
  const measure = () => {
    if (!element) return viewport;
    const { scrollTop, clientHeight } = element;
    const height = clientHeight || lastHeight.current;
    lastHeight.current = height;
    if (scrollTop !== viewport.scrollTop || height !== viewport.height) {
      viewport = { scrollTop, height };
      notify();
    }
    return viewport;
  };
  return {
    measure,
    ref(next) {
      detach();
      element = next;
      if (!next) return;
      viewport = { ...viewport, scrollTop: 0 };
      const observer = new ResizeObserver(measure);
      observer.observe(next);
      next.addEventListener('scroll', measure, { passive: true });
      detach = () => {
        observer.disconnect();
        next.removeEventListener('scroll', measure);
      };
    },
    rangeOf(offsets) {
      const known = ranges.get(offsets);
      const seen = rowsInView(offsets, viewport, 0);
      if (known && covers(known, seen)) return known;
      const isAtRest = viewport.scrollTop === 0;
      return keep(offsets, isAtRest ? seen : rowsInView(offsets, viewport, OVERSCAN));
    },
    widen(offsets) {
      const known = ranges.get(offsets);
      const wide = rowsInView(offsets, viewport, OVERSCAN);
      if (known && covers(known, wide)) return;
      keep(offsets, wide);
      notify();
    },
    scrollTo(top) {
      // To ask an element for nothing would still lay the page out.
      if (!element || top === viewport.scrollTop) return;
      element.scrollTo({ top });
      // At once, and not with the next frame: what comes into view is painted with the change that moved it there.
      measure();
    },
    subscribe,
  };
}

function covers(outer: RowRange, inner: RowRange): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
