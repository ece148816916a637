'use client';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTriggerPickerContext } from '../provider/context.ts';
import { type RowRange, type RowSizes, rowOffsets } from './row-window.ts';
import type { PickerRow } from './rows.ts';
import { createLastHeight, createScroller, type Scroller } from './scroller.ts';
import { useKeep } from './use-keep.ts';

/** Milliseconds that a list stands before the rows beyond its edges are rendered: longer than from key to key. */
const WIDEN_AFTER = 250;

/** The rows to render now, and how to place them. */
export interface RowWindow {
  readonly range: RowRange;
  readonly offsets: Float64Array;
  /** The height of the whole list, in CSS pixels. */
  readonly height: number;
  readonly scroller: Scroller;
}

/** Keeps a long list to the rows that can be seen. */
export function useRowWindow(rows: readonly PickerRow[], sizes: RowSizes): RowWindow {
  const lastHeight = useTriggerPickerContext().part(createLastHeight);
  const [scroller] = useState(() => createScroller(lastHeight));
  const offsets = useKeep()(offsetsOf, { ...sizes, rows });
  const readRange = () => scroller.rangeOf(offsets);
  const range = useSyncExternalStore(scroller.subscribe, readRange, readRange);
  useEffect(() => {
    const timer = setTimeout(() => scroller.widen(offsets), WIDEN_AFTER);
    return () => clearTimeout(timer);
  }, [scroller, offsets]);
  return { range, offsets, height: offsets.at(-1) ?? 0, scroller };
}

function offsetsOf({ rows, ...sizes }: RowSizes & { readonly rows: readonly PickerRow[] }) {
  return rowOffsets(rows, sizes);
}
