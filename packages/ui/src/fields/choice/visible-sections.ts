import type { ChoiceOption } from './choice-rows.ts';
import type { Listbox } from './use-listbox.ts';

/** An option with where it stands, in rem. */
export interface PlacedOption extends ChoiceOption {
  readonly top: number;
  readonly height: number;
}

/** A section of the list, as far as it is drawn. */
export interface VisibleSection {
  readonly key: string;
  /** Absent: the choices that stand in none. */
  readonly title: string | undefined;
  /** Where its title stands; absent when that is out of view. */
  readonly titleTop: number | undefined;
  readonly options: readonly PlacedOption[];
}

type Draft = { -readonly [Key in keyof VisibleSection]: VisibleSection[Key] } & {
  readonly options: PlacedOption[];
};

/** What is drawn of a list: the rows in view and the active one, wherever it is, by section. */
export function visibleSections({ rows, window, active }: Listbox): readonly VisibleSection[] {
  const { from, to } = window;
  const { offsets } = rows;
  const sections = new Map<string | undefined, Draft>();
  const sectionOf = (title: string | undefined) => {
    const key = `section ${title ?? ''}`;
    const section = sections.get(title) ?? { key, title, titleTop: undefined, options: [] };
    sections.set(title, section);
    return section;
  };
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const activePlace = active ? rows.placeOf(active.at) : -1;
  if (activePlace >= 0 && (activePlace < from || activePlace >= to)) places.push(activePlace);
  for (const place of places) {
    const row = rows.at(place);
    const top = offsets[place] ?? 0;
    if (row?.kind === 'section') sectionOf(row.title).titleTop = top;
    else if (row) {
      const height = (offsets[place + 1] ?? top) - top;
      sectionOf(row.choice.section).options.push({ choice: row.choice, at: row.at, top, height });
    }
  }
  return [...sections.values()];
}
