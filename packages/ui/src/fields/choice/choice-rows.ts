import type { Choice } from '@trigger-picker/core';

/** A row of a list of choices; heights are in rem. */
export type ChoiceRow =
  | {
      readonly kind: 'section';
      readonly key: string;
      readonly title: string;
      readonly height: number;
    }
  | ChoiceOption;

/** A row that can be chosen. */
export interface ChoiceOption {
  readonly kind: 'choice';
  readonly key: string;
  readonly choice: Choice;
  /** Its place among the rows that can be chosen, from 0. */
  readonly at: number;
  readonly height: number;
}

const heights = { section: 1.75, choice: 2, choiceWithSubtitle: 2.75 } as const;

/** The rows of a list: choices in order, each section under its title where it begins. */
export function buildChoiceRows(choices: readonly Choice[]): readonly ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  let section: string | undefined;
  let at = 0;
  for (const choice of inSections(choices)) {
    if (choice.section !== section && choice.section !== undefined) {
      rows.push({
        kind: 'section',
        key: `section ${choice.section}`,
        title: choice.section,
        height: heights.section,
      });
    }
    section = choice.section;
    rows.push({
      kind: 'choice',
      key: JSON.stringify(choice.value),
      choice,
      at: at++,
      height: choice.subtitle ? heights.choiceWithSubtitle : heights.choice,
    });
  }
  return rows;
}

/** Whether a row can be chosen. */
export function isOption(row: ChoiceRow): row is ChoiceOption {
  return row.kind === 'choice';
}

/** A section that goes on on a later page is still one section. */
function inSections(choices: readonly Choice[]): readonly Choice[] {
  const sections = new Map<string | undefined, Choice[]>();
  for (const choice of choices) {
    const section = sections.get(choice.section);
    if (section) section.push(choice);
    else sections.set(choice.section, [choice]);
  }
  return [...sections.values()].flat();
}
