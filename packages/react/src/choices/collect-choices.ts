import type { Choice, ChoicesPage } from '@trigger-picker/core';

/** The rows of all pages, each value once. `1` and `"1"` are two values. */
export function collectChoices(pages: readonly ChoicesPage[] = []): readonly Choice[] {
  const byValue = new Map<string, Choice>();
  for (const choice of pages.flatMap((page) => page.choices)) {
    const key = JSON.stringify(choice.value);
    if (!byValue.has(key)) byValue.set(key, choice);
  }
  return [...byValue.values()];
}

/** The rows that hold every word of the text, wherever a user would see it. */
export function filterChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, subtitle, section, value }) => {
    const seen = [label, subtitle, section, String(value)].join('\n').toLowerCase();
    return words.every((word) => seen.includes(word));
  });
}

/** Whether a source answered a search with what it answers without one: not all of the vendor's search. */
export function ignoresSearch(
  plain: readonly ChoicesPage[] = [],
  searched: readonly ChoicesPage[] = [],
): boolean {
  const values = (page: ChoicesPage | undefined) => page?.choices.map(({ value }) => value);
  return JSON.stringify(values(plain[0])) === JSON.stringify(values(searched[0]));
}
