import type { SearchIndex } from './build-index.ts';
import { synonyms } from './synonyms.ts';
import type { WordMatch } from './vocabulary.ts';
import { matchQuality } from './weights.ts';

/** What one word of the query stands for. */
export interface QueryWord {
  readonly typed: string;
  /** Words of the catalog, any of which will do. */
  readonly words: readonly WordMatch[];
  /** Phrases of the catalog, each of which needs all of its words. */
  readonly phrases: readonly (readonly WordMatch[])[];
  /** Integrations that it abbreviates, by their place. */
  readonly acronyms: readonly number[];
}

/** Looks a word of the query up: as it is typed, then by what it abbreviates or means, then as a slip of the finger. */
export function matchWord(index: SearchIndex, typed: string, forgiving: boolean): QueryWord {
  const literal = index.vocabulary.startingWith(typed);
  const acronyms = acronymsOf(index, typed);
  const { words: meant, phrases } = synonymsOf(index, typed);
  const found = literal.length + acronyms.length + meant.length + phrases.length > 0;
  const split = literal.length > 0 ? [] : splitsOf(index, typed);
  const similar =
    forgiving || (!found && split.length === 0) ? index.vocabulary.similarTo(typed) : [];
  return {
    typed,
    words: [...literal, ...meant, ...similar],
    phrases: [...phrases, ...split],
    acronyms,
  };
}

/** `pullrequest` for Pull Request: two words of the catalog typed as one. */
function splitsOf(index: SearchIndex, typed: string): WordMatch[][] {
  for (let at = 3; at <= typed.length - 3; at++) {
    const first = index.vocabulary.indexOf(typed.slice(0, at));
    if (first < 0) continue;
    const rest = index.vocabulary.startingWith(typed.slice(at))[0];
    if (rest)
      return [
        [
          { word: first, quality: matchQuality.split },
          { ...rest, quality: matchQuality.split },
        ],
      ];
  }
  return [];
}

function synonymsOf(index: SearchIndex, typed: string) {
  const words: WordMatch[] = [];
  const phrases: WordMatch[][] = [];
  for (const meaning of Object.hasOwn(synonyms, typed) ? (synonyms[typed] ?? []) : []) {
    const matches = meaning
      .split(' ')
      .map((word) => ({ word: index.vocabulary.indexOf(word), quality: matchQuality.synonym }));
    if (matches.some((match) => match.word < 0)) continue;
    if (matches.length === 1) words.push(...matches);
    else phrases.push(matches.map((match) => ({ ...match, quality: matchQuality.acronym })));
  }
  return { words, phrases };
}

function acronymsOf(index: SearchIndex, typed: string): number[] {
  if (typed.length < 2 || typed.length > 8) return [];
  const places: number[] = [];
  index.integrations.forEach(({ words }, place) => {
    if (words.length > 1 && abbreviates(typed, words, 0)) places.push(place);
  });
  return places;
}

/** Whether the letters are a start of the first word, then of the next, and so on: `gcal`, `gc`, `mst`. */
function abbreviates(typed: string, words: readonly string[], at: number): boolean {
  if (typed === '') return at > 1;
  const word = words[at];
  if (word === undefined) return false;
  for (let taken = Math.min(typed.length, word.length); taken > 0; taken--) {
    if (word.startsWith(typed.slice(0, taken)) && abbreviates(typed.slice(taken), words, at + 1)) {
      return true;
    }
  }
  return false;
}
