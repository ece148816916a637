import type { Choice } from '../contract/catalog.ts';
import { fold } from '../search/fold.ts';

/** Finds the choices of one list that fit a text. */
export type ChoiceSearch = (text: string) => readonly Choice[];

/** A choice, and everything that a user may look for in it: the label, what stands with it, and what is pasted. */
interface Searched {
  readonly choice: Choice;
  readonly text: string;
}

/** Ends the label in a searched text. */
const LABEL_END = '\n';
/** Ends what is shown in it. */
const SHOWN_END = '\0';

/**
 * Searches a list for the choices that hold every word of a text, whatever its case and accents. What is shown
 * decides: what is called so stands first, then what begins so, then what has the text in its label, or its words,
 * or has them above or below it; last what is found by an id that nobody sees. Equals in the list's order.
 * Make it once a list: every choice is folded once, and a text that grows is looked for in what was found before.
 */
export function createChoiceSearch(choices: readonly Choice[]): ChoiceSearch {
  let all: readonly Searched[] | undefined;
  let last: { readonly wanted: string; readonly found: readonly Searched[] } | undefined;

  return (text) => {
    const wanted = fold(text).trim();
    if (wanted === '') return choices;
    all ??= choices.map((choice) => ({ choice, text: searchedText(choice) }));
    const words = wanted.split(/\s+/);
    // While the text only grows, nothing else can be found.
    const among = last && wanted.startsWith(last.wanted) ? last.found : all;
    const found = among.filter((one) => holds(one.text, words));
    last = { wanted, found };
    const tiers: readonly Choice[][] = [[], [], [], [], [], []];
    for (const one of found) tiers[fitOf(one.text, wanted, words)]?.push(one.choice);
    return tiers.flat();
  };
}

/** How well a choice fits: 0 is best. */
function fitOf(text: string, wanted: string, words: readonly string[]): number {
  const label = text.slice(0, text.indexOf(LABEL_END));
  const isFit = [
    label === wanted,
    label.startsWith(wanted),
    label.includes(wanted),
    holds(label, words),
    holds(text.slice(0, text.indexOf(SHOWN_END)), words),
    true,
  ];
  return isFit.indexOf(true);
}

function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

function searchedText({ label, subtitle = '', section = '', value }: Choice): string {
  // Ids are pasted. Numbers are not: they would be found where nobody sees them.
  const id = typeof value === 'string' ? value : '';
  return fold(`${label}${LABEL_END}${subtitle}\n${section}${SHOWN_END}${id}`);
}
