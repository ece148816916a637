import type { Choice } from '../contract/catalog.ts';
import { fold } from '../search/fold.ts';

/** Finds the choices of one list that fit a text. */
export type ChoiceSearch = (text: string) => readonly Choice[];

/** What was found last: while the text only grows, nothing else can be found. */
interface Found {
  readonly text: string;
  readonly places: readonly number[];
}

/**
 * Searches a list for the choices that hold every word of a text, whatever its case and accents. What is called so
 * stands first, then what begins so, then what holds the text as it is, then the rest; equals in the list's order.
 * Make it once a list: every choice is folded once, and a text that grows is looked for in what was found before.
 */
export function createChoiceSearch(choices: readonly Choice[]): ChoiceSearch {
  let texts: readonly string[] | undefined;
  let last: Found = { text: '', places: [] };

  return (text) => {
    const wanted = fold(text).trim();
    if (wanted === '') return choices;
    texts ??= choices.map(searchedText);
    const places = wanted.startsWith(last.text) && last.text !== '' ? last.places : texts.keys();
    const found = findPlaces(texts, places, wanted.split(/\s+/));
    last = { text: wanted, places: found };
    return byFit(found, texts, wanted).flatMap((place) => choices[place] ?? []);
  };
}

function findPlaces(
  texts: readonly string[],
  places: Iterable<number>,
  words: readonly string[],
): readonly number[] {
  const found: number[] = [];
  for (const place of places) {
    const text = texts[place] ?? '';
    if (words.every((word) => text.includes(word))) found.push(place);
  }
  return found;
}

/** The best first. Among equals the list's order stands. */
function byFit(found: readonly number[], texts: readonly string[], wanted: string) {
  const tiers: readonly number[][] = [[], [], [], []];
  for (const place of found) tiers[fitOf(texts[place] ?? '', wanted)]?.push(place);
  return tiers.flat();
}

/** 0: it is called so. 1: its name begins so. 2: it holds the text. 3: it holds the words somewhere. */
function fitOf(text: string, wanted: string): 0 | 1 | 2 | 3 {
  if (!text.startsWith(wanted)) return text.includes(wanted) ? 2 : 3;
  return text[wanted.length] === '\n' ? 0 : 1;
}

/** Everything that a user may look for, the label first and closed by a line's end. */
function searchedText({ label, subtitle = '', section = '', value }: Choice): string {
  return fold(`${label}\n${subtitle}\n${section}\n${pastedId(value)}`);
}

/** Ids are pasted. Numbers are not: they would be found where nobody sees them. */
function pastedId(value: Choice['value']): string {
  return typeof value === 'string' ? value : '';
}
