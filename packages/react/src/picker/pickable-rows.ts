import type { PickableRow, PickerRow, PickerRows } from './rows.ts';

/** The row of a key. */
export function pickableOf({ rows, placeOf }: PickerRows, key: string): PickableRow | undefined {
  return toPickable(rows[placeOf.get(key) ?? -1]);
}

/** The row at a position of the highlight: 0 is the first that can be highlighted. */
export function pickableAt({ rows, pickable }: PickerRows, at: number): PickableRow | undefined {
  return toPickable(rows[pickable[at] ?? -1]);
}

function toPickable(row: PickerRow | undefined): PickableRow | undefined {
  return row?.kind === 'section' ? undefined : row;
}
