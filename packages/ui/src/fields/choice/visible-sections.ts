import { type ChoiceOption, isOption } from './choice-rows.ts';
import type { Listbox } from './use-listbox.ts';

/** The visible part of a section; without a title, choices that stand in none. */
export interface VisibleSection {
  readonly key: string;
  readonly title: string | undefined;
  /** Where its title stands, in rem, if that is in view. */
  readonly titleTop: number | undefined;
  readonly options: readonly { readonly row: ChoiceOption; readonly top: number }[];
}

type Draft = { -readonly [Key in keyof VisibleSection]: VisibleSection[Key] } & {
  options: { row: ChoiceOption; top: number }[];
};

/** The rows in view and the active one, which assistive technology has to find, by section. */
export function visibleSections({ rows, window, active }: Listbox): readonly VisibleSection[] {
  const { from, to, offsets } = window;
  const sections = new Map<string | undefined, Draft>();
  const sectionOf = (title: string | undefined) => {
    const section = sections.get(title) ?? {
      key: `section ${title ?? ''}`,
      title,
      titleTop: undefined,
      options: [],
    };
    sections.set(title, section);
    return section;
  };
  const activePlace = active ? rows.indexOf(active) : -1;
  const places = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  if (activePlace >= 0 && (activePlace < from || activePlace >= to)) places.push(activePlace);
  for (const place of places) {
    const row = rows[place];
    const top = offsets[place] ?? 0;
    if (row && isOption(row)) sectionOf(row.choice.section).options.push({ row, top });
    else if (row) sectionOf(row.title).titleTop = top;
  }
  return [...sections.values()];
}
