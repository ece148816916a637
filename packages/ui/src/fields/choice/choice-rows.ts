import type { Choice } from '@trigger-picker/core';

/**
 * The rows of a list of choices: the choices in order, each section under its title where it begins. A row is
 * known by its place, a choice by its place among the choices; nothing is made for a row until it is drawn.
 */
export interface ChoiceRows {
  /** In the order in which they are listed. */
  readonly choices: readonly Choice[];
  /** How far down each row starts, in rem; the last entry is the height of the list. */
  readonly offsets: Float64Array;
  /** The row at a place. */
  at(place: number): ChoiceRow | undefined;
  /** The place of the row of a choice. */
  placeOf(choice: number): number;
}

/** A row to draw. */
export type ChoiceRow =
  | { readonly kind: 'section'; readonly title: string }
  | ({ readonly kind: 'choice' } & ChoiceOption);

/** A row that can be chosen. */
export interface ChoiceOption {
  readonly choice: Choice;
  /** Its place among the choices, from 0. */
  readonly at: number;
}

/** In rem. */
const heights = { section: 1.75, choice: 2, choiceWithSubtitle: 2.75 } as const;

/** Lays the rows of a list out. */
export function buildChoiceRows(unsorted: readonly Choice[]): ChoiceRows {
  const choices = inSections(unsorted);
  const titles = titlesBefore(choices);
  const places = new Int32Array(choices.length);
  const rows = new Int32Array(choices.length + titles.size);
  const offsets = new Float64Array(rows.length + 1);
  let place = 0;
  const add = (row: number, height: number) => {
    rows[place] = row;
    offsets[place + 1] = (offsets[place] ?? 0) + height;
    place += 1;
  };
  choices.forEach((choice, at) => {
    if (titles.has(at)) add(-1 - at, heights.section);
    places[at] = place;
    add(at, choice.subtitle ? heights.choiceWithSubtitle : heights.choice);
  });
  return {
    choices,
    offsets,
    placeOf: (at) => places[at] ?? -1,
    at: (where) => {
      const row = rows[where];
      if (row === undefined) return undefined;
      if (row < 0) return { kind: 'section', title: titles.get(-1 - row) ?? '' };
      const choice = choices[row];
      return choice && { kind: 'choice', choice, at: row };
    },
  };
}

/** The titles of sections, by the choice that they stand before. */
function titlesBefore(choices: readonly Choice[]): ReadonlyMap<number, string> {
  const titles = new Map<number, string>();
  choices.forEach(({ section }, at) => {
    if (section !== undefined && section !== choices[at - 1]?.section) titles.set(at, section);
  });
  return titles;
}

/** A section that goes on on a later page is still one section. */
function inSections(choices: readonly Choice[]): readonly Choice[] {
  if (choices.every(({ section }) => section === undefined)) return choices;
  const sections = new Map<string | undefined, Choice[]>();
  for (const choice of choices) {
    const section = sections.get(choice.section);
    if (section) section.push(choice);
    else sections.set(choice.section, [choice]);
  }
  return [...sections.values()].flat();
}
