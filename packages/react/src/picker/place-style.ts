import type { CSSProperties } from 'react';
import type { RowPicker } from './use-picker-row.ts';

/** Where a row stands in the list: moved by a transform, so that scrolling lays nothing out anew. */
export function placeStyle(
  { window: { offsets } }: Pick<RowPicker, 'window'>,
  place: number,
): CSSProperties {
  const top = offsets[place] ?? 0;
  return {
    position: 'absolute',
    insetBlockStart: 0,
    insetInline: 0,
    blockSize: (offsets[place + 1] ?? top) - top,
    transform: `translateY(${top}px)`,
  };
}
