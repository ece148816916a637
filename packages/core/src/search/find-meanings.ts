import { everywhere, titlesOnly } from './mentions.ts';
import type { Match } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { alikeQuality, meantQuality } from './weights.ts';
import type { WordTable } from './word-table.ts';

/** The synonyms that lead to words of the catalog. What is typed need not be one: it becomes a word of the vocabulary. */
export function findMeanings({ alike, meant }: Synonyms, table: WordTable): Map<number, Match[]> {
  const meanings = new Map<string, Match[]>();
  const add = (typed: string, phrases: readonly string[], quality: number, reach: number) => {
    for (const phrase of phrases) {
      const words = phrase.split(' ').map((word) => table.numbers.get(word) ?? -1);
      if (words.includes(-1)) continue;
      meanings.set(typed, [...(meanings.get(typed) ?? []), { words, quality, reach }]);
    }
  };
  for (const group of alike) for (const typed of group) add(typed, group, alikeQuality, titlesOnly);
  for (const typed in meant) add(typed, meant[typed] ?? [], meantQuality, everywhere);
  return new Map([...meanings].map(([typed, known]) => [table.numberOf(typed), known]));
}
