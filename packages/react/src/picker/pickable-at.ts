import type { PickableRow, PickerRows } from './rows.ts';

/** The row at a position of the highlight: 0 is the first that can be highlighted. */
export function pickableAt({ rows, pickable }: PickerRows, at: number): PickableRow | undefined {
  const row = rows[pickable[at] ?? -1];
  return row && row.kind !== 'section' ? row : undefined;
}
