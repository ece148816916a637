import type { Meaning } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { matchQuality } from './weights.ts';
import type { WordTable } from './word-table.ts';

/** The synonyms that lead to words of the catalog. What is typed need not be one: it becomes a word of the vocabulary. */
export function resolveMeanings(
  { alike, meant }: Synonyms,
  table: WordTable,
): [word: number, meanings: Meaning[]][] {
  const byTyped = new Map<string, Meaning[]>();
  const add = (typed: string, phrases: readonly string[], inTitles: boolean) => {
    const quality = inTitles ? matchQuality.alike : matchQuality.meant;
    const known = phrases
      .filter((phrase) => phrase !== typed)
      .map((phrase) => phrase.split(' '))
      .filter((words) => words.every((word) => table.has(word)))
      .map((words) => ({ phrase: words.map((word) => table.numberOf(word)), quality, inTitles }));
    if (known.length > 0) byTyped.set(typed, [...(byTyped.get(typed) ?? []), ...known]);
  };
  for (const group of alike) for (const typed of group) add(typed, group, true);
  for (const [typed, phrases] of Object.entries(meant)) add(typed, phrases, false);
  return [...byTyped].map(([typed, meanings]) => [table.numberOf(typed), meanings]);
}
