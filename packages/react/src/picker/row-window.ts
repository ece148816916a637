import type { PickerRow } from './rows.ts';

/** Heights of the rows in CSS pixels. Every row of a kind has the same height: nothing needs measuring. */
export type RowSizes = Readonly<Record<PickerRow['kind'], number>>;

/** Where each row starts; the last entry is the height of the whole list. */
export function rowOffsets(rows: readonly PickerRow[], sizes: RowSizes): Float64Array {
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, at) => {
    offsets[at + 1] = (offsets[at] ?? 0) + sizes[row.kind];
  });
  return offsets;
}

/** The part of the list that is shown. */
export interface Viewport {
  readonly scrollTop: number;
  readonly height: number;
}

/** Rows `from` up to, not including, `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** The rows that touch the viewport, and `overscan` more on both sides. */
export function rowsInView(offsets: Float64Array, viewport: Viewport, overscan: number): RowRange {
  const count = offsets.length - 1;
  const first = rowAt(offsets, viewport.scrollTop);
  const last = rowAt(offsets, viewport.scrollTop + viewport.height);
  return { from: Math.max(0, first - overscan), to: Math.min(count, last + 1 + overscan) };
}

/** How far to scroll so that a row stands whole in the viewport; the head of its group too, when it is the first. */
export function scrollTopFor(
  offsets: Float64Array,
  row: { readonly from: number; readonly to: number },
  viewport: Viewport,
): number {
  const top = offsets[row.from] ?? 0;
  const bottom = offsets[row.to] ?? top;
  if (top < viewport.scrollTop) return top;
  return Math.max(viewport.scrollTop, bottom - viewport.height);
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
