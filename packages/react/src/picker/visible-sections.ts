import type { CSSProperties } from 'react';
import { headOf } from './head-of.ts';
import { placeStyle } from './place-style.ts';
import type { PickableRow, SectionRow } from './rows.ts';
import type { TriggerPickerState } from './use-trigger-picker.ts';

/** The rows to render of a section: its head is there when it is in view. */
export interface VisibleSection {
  readonly section: SectionRow;
  readonly headStyle: CSSProperties | undefined;
  readonly rows: readonly PickableRow[];
}

/**
 * The sections and rows that are in view. The highlighted row is always among them, so that
 * `aria-activedescendant` names something that is in the document.
 */
export function visibleSections(picker: TriggerPickerState): VisibleSection[] {
  const { rows } = picker.list;
  const sections: {
    section: SectionRow;
    headStyle: VisibleSection['headStyle'];
    rows: PickableRow[];
  }[] = [];
  for (const place of visiblePlaces(picker)) {
    const row = rows[place];
    const section = headOf(picker.list, place);
    if (!row || !section) continue;
    if (sections.at(-1)?.section !== section) {
      sections.push({ section, headStyle: undefined, rows: [] });
    }
    const last = sections.at(-1);
    if (row.kind !== 'section') last?.rows.push(row);
    else if (last) last.headStyle = placeStyle(picker, place);
  }
  return sections;
}

function visiblePlaces(picker: TriggerPickerState): number[] {
  const { range } = picker.window;
  const places = Array.from({ length: range.to - range.from }, (_, at) => range.from + at);
  const key = picker.highlightedKey();
  const pinned = key === null ? undefined : picker.list.placeOf.get(key);
  if (pinned === undefined || (pinned >= range.from && pinned < range.to)) return places;
  return pinned < range.from ? [pinned, ...places] : [...places, pinned];
}
