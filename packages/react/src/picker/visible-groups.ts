import type { CSSProperties } from 'react';
import type { GroupRow, PickerRow, TriggerRow } from './build-rows.ts';
import { placeStyle } from './place-style.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** The rows to render, by group: the group's head is there when it is in view. */
export interface VisibleGroup {
  readonly group: GroupRow;
  readonly headStyle: CSSProperties | undefined;
  readonly rows: readonly TriggerRow[];
}

/**
 * The groups and rows that are in view. The highlighted row is always among them, so that
 * `aria-activedescendant` names something that is in the document.
 */
export function visibleGroups(picker: TriggerPickerState): VisibleGroup[] {
  const { rows } = picker.list;
  const groups: { group: GroupRow; headStyle: VisibleGroup['headStyle']; rows: TriggerRow[] }[] =
    [];
  for (const place of visiblePlaces(picker)) {
    const row = rows[place];
    if (!row) continue;
    const group = groupOf(rows, place);
    if (!group) continue;
    if (groups.at(-1)?.group !== group) groups.push({ group, headStyle: undefined, rows: [] });
    const last = groups.at(-1);
    if (row.kind === 'trigger') last?.rows.push(row);
    else if (last) last.headStyle = placeStyle(picker, place);
  }
  return groups;
}

function visiblePlaces({ window: { range }, store, list }: TriggerPickerState): number[] {
  const places = Array.from({ length: range.to - range.from }, (_, at) => range.from + at);
  const { key } = store.get();
  const pinned = key === null ? undefined : list.placeOf.get(key);
  if (pinned === undefined || (pinned >= range.from && pinned < range.to)) return places;
  return pinned < range.from ? [pinned, ...places] : [...places, pinned];
}

function groupOf(rows: readonly PickerRow[], place: number): GroupRow | undefined {
  for (let at = place; at >= 0; at--) {
    const row = rows[at];
    if (row?.kind === 'group') return row;
  }
  return undefined;
}
