import type { RefCallback } from 'react';
import { type RowRange, rowsInView, type Viewport } from './row-window.ts';

const OVERSCAN = 4;
/** What is assumed until the list is measured, so that the first paint is full. */
const INITIAL: Viewport = { scrollTop: 0, height: 480 };

/** The element that scrolls, outside React: only what makes other rows necessary renders anything. */
export interface Scroller {
  /** For the element. */
  readonly ref: RefCallback<HTMLElement>;
  /** The rows to render of a list, by where its rows start. They stay as long as they fill what is seen. */
  readonly rangeOf: (offsets: Float64Array) => RowRange;
  /** What is seen now. */
  readonly measure: () => Viewport;
  readonly scrollTo: (top: number) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Makes the scroller of one list. */
export function createScroller(): Scroller {
  const listeners = new Set<() => void>();
  const ranges = new WeakMap<Float64Array, RowRange>();
  let element: HTMLElement | null = null;
  let viewport = INITIAL;
  let detach = () => {};

  const measure = () => {
    if (!element) return viewport;
    const { scrollTop, clientHeight } = element;
    const height = clientHeight || INITIAL.height;
    if (scrollTop !== viewport.scrollTop || height !== viewport.height) {
      viewport = { scrollTop, height };
      for (const listener of listeners) listener();
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
      if (known && known.from <= seen.from && seen.to <= known.to) return known;
      const range = rowsInView(offsets, viewport, OVERSCAN);
      ranges.set(offsets, range);
      return range;
    },
    scrollTo(top) {
      element?.scrollTo({ top });
      // At once, and not with the next frame: what comes into view is painted with the change that moved it there.
      measure();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
