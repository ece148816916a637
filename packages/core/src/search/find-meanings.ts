import { everywhere, titlesOnly } from './mentions.ts';
import type { Match } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { alikeQuality, meantQuality } from './weights.ts';
import type { WordTable } from './word-table.ts';

/** The synonyms that lead to words of the catalog. What is typed need not be one: it becomes a word of the vocabulary. */
export function findMeanings({ alike, meant }: Synonyms, table: WordTable): Map<number, Match[]> {
  const meanings = new Map<string, Match[]>();
  const add = (typed: string, phrases: readonly string[], how: Omit<Match, 'words'>) => {
    const known = phrases
      .filter((phrase) => phrase !== typed)
      .map((phrase) => ({
        ...how,
        words: phrase.split(' ').map((word) => table.numbers.get(word) ?? -1),
      }))
      .filter(({ words }) => !words.includes(-1));
    if (known.length > 0) meanings.set(typed, [...(meanings.get(typed) ?? []), ...known]);
  };
  for (const group of alike) {
    for (const typed of group) {
      add(typed, group, { quality: alikeQuality, reach: titlesOnly });
    }
  }
  for (const [typed, phrases] of Object.entries(meant)) {
    add(typed, phrases, { quality: meantQuality, reach: everywhere });
  }
  return new Map([...meanings].map(([typed, known]) => [table.numberOf(typed), known]));
}
