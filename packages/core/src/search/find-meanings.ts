import { everywhere, titlesOnly } from './mentions.ts';
import type { Match } from './search-index.ts';
import type { Synonyms } from './synonyms.ts';
import { alikeQuality, meantQuality, meantStep } from './weights.ts';
import type { WordTable } from './word-table.ts';

/** The synonyms that lead to words of the catalog. What is typed need not be one: it becomes a word of the vocabulary. */
export function findMeanings({ alike, meant }: Synonyms, table: WordTable): Map<number, Match[]> {
  const meanings = new Map<string, Match[]>();
  const add = (typed: string, phrase: string, quality: number, reach: number) => {
    const words = phrase.split(' ').map((word) => table.numbers.get(word) ?? -1);
    if (words.includes(-1)) return;
    meanings.set(typed, [...(meanings.get(typed) ?? []), { words, quality, reach }]);
  };
  for (const group of alike) {
    for (const typed of group) {
      for (const phrase of group) add(typed, phrase, alikeQuality, titlesOnly);
    }
  }
  for (const [typed, phrases] of Object.entries(meant)) {
    for (const [order, phrase] of phrases.entries()) {
      add(typed, phrase, meantQuality - order * meantStep, everywhere);
    }
  }
  return new Map([...meanings].map(([typed, known]) => [table.numberOf(typed), known]));
}
