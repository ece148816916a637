import type { Choice } from '@trigger-picker/core';

/**
 * The rows of a list of choices: one for each, in order, and above it the title of its section where one begins.
 * A row is known by its place; nothing is made for it until it is drawn.
 */
export interface ChoiceRows {
  /** In the order in which they are listed. */
  readonly choices: readonly Choice[];
  /** The titles of sections, by the place of the row that each stands in. */
  readonly titles: ReadonlyMap<number, string>;
  /** How far down each row starts, in rem; the last entry is the height of the list. */
  readonly offsets: Float64Array;
}

/** In rem. */
const TITLE_HEIGHT = 1.75;

/** Lays the rows of a list out. */
export function buildChoiceRows(unsorted: readonly Choice[]): ChoiceRows {
  const choices = inSections(unsorted);
  const titles = new Map<number, string>();
  const offsets = new Float64Array(choices.length + 1);
  let end = 0;
  choices.forEach((choice, at) => {
    const { section } = choice;
    if (section !== undefined && section !== choices[at - 1]?.section) {
      titles.set(at, section);
      end += TITLE_HEIGHT;
    }
    end += choiceHeight(choice);
    offsets[at + 1] = end;
  });
  return { choices, titles, offsets };
}

/** How high a choice is, in rem. */
export function choiceHeight({ subtitle }: Choice): number {
  return subtitle ? 2.75 : 2;
}

/** Where a choice stands, in rem from the top: below the title, if its row has one. */
export function choiceTop({ titles, offsets }: ChoiceRows, at: number): number {
  return (offsets[at] ?? 0) + (titles.has(at) ? TITLE_HEIGHT : 0);
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
