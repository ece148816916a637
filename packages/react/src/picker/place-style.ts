import type { CSSProperties } from 'react';
import type { RowPicker } from './use-picker-row.ts';

/** Where a row stands in the list. Not by a transform: each one would be painted for itself. */
export function placeStyle(
  { window: { offsets } }: Pick<RowPicker, 'window'>,
  place: number,
): CSSProperties {
  const top = offsets[place] ?? 0;
  return {
    position: 'absolute',
    insetBlockStart: top,
    insetInline: 0,
    blockSize: (offsets[place + 1] ?? top) - top,
  };
}
