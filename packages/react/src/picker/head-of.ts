import type { PickerRows, SectionRow } from './rows.ts';

/** The head of the section that a row stands in; a head is its own. */
export function headOf({ rows }: PickerRows, place: number): SectionRow | undefined {
  const row = rows[place];
  const head = row?.kind === 'section' ? row : rows[place - 1 - (row?.ordinal ?? 0)];
  return head?.kind === 'section' ? head : undefined;
}
