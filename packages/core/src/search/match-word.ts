import { hasItems } from './lists.ts';
import type { TypedWord } from './read-query.ts';
import type { Meaning, SearchIndex } from './search-index.ts';
import type { WordMatch } from './vocabulary.ts';
import { matchQuality } from './weights.ts';

/** An integration that is abbreviated. */
export interface InitialsMatch {
  readonly place: number;
  readonly quality: number;
}

/** What one word of the query stands for: any of these will do. */
export interface QueryWord {
  /** What starts with what was typed. */
  readonly literal: readonly WordMatch[];
  readonly words: readonly WordMatch[];
  readonly phrases: readonly Meaning[];
  readonly initials: readonly InitialsMatch[];
  /** Only one or two letters: they start a word of nearly every description, and say nothing there. */
  readonly isShort: boolean;
}

/** What each word of the query stands for. `forgiving`: slips of the finger are looked for even where words are found. */
export function matchQuery(
  index: SearchIndex,
  typed: readonly TypedWord[],
  forgiving: boolean,
): QueryWord[] {
  return typed.flatMap((word) => {
    const match = matchWord(index, word, forgiving);
    if (match.words.length + match.initials.length > 0) return match;
    const parts = splitWord(index, word.word);
    return parts?.map((part) => matchWord(index, { ...word, word: part, pairs: [] }, false)) ?? match;
  });
}

function matchWord(
  index: SearchIndex,
  { word: typed, pairs, isFinished }: TypedWord,
  forgiving: boolean,
): QueryWord {
  const literal = literalOf(index, typed, isFinished);
  const initials = literal[0]?.quality === 1 ? [] : initialsOf(index, typed);
  const words = [...literal, ...singularOf(index, typed), ...joinedOf(index, pairs)];
  const isKnown = initials.length > 0 || words.some(({ word }) => isTelling(index, word));
  if (forgiving || !isKnown) words.push(...index.vocabulary.similarTo(typed));
  const isShort = typed.length < 3;
  const phrases = words.flatMap((match) =>
    isShort && match.quality < 1 ? [] : meaningsOf(index, match),
  );
  return { literal, words, phrases, initials, isShort };
}

function literalOf(index: SearchIndex, typed: string, isFinished: boolean): WordMatch[] {
  const [first, ...others] = index.vocabulary.startingWith(typed);
  if (!first) return [];
  if (first.quality < 1 || !isFinished) return [first, ...others];
  const shorten = ({ word, quality }: WordMatch) => ({ word, quality: quality * matchQuality.finishedPrefix });
  return [first, ...others.map(shorten)];
}

/** `air table` for Airtable, and what two words mean together: `pull request`. */
function joinedOf(index: SearchIndex, pairs: TypedWord['pairs']): WordMatch[] {
  return pairs
    .flatMap((pair) => [pair.join(''), pair.join(' ')])
    .flatMap((joined) => index.vocabulary.startingWith(joined))
    .map(({ word, quality }) => ({ word, quality: quality * matchQuality.joined }));
}

/** `pullrequest` for Pull Request: two words typed as one, the first as long as can be. */
function splitWord(index: SearchIndex, typed: string): string[] | undefined {
  for (let at = Math.min(typed.length, 40) - 2; at >= 2; at--) {
    const [first, rest] = [typed.slice(0, at), typed.slice(at)];
    if (!isTelling(index, index.vocabulary.indexOf(first))) continue;
    if (index.vocabulary.startingWith(rest).some(({ word }) => isTelling(index, word))) {
      return [first, rest];
    }
  }
  return undefined;
}

function singularOf(index: SearchIndex, typed: string): WordMatch[] {
  const word = typed.length > 3 && typed.endsWith('s') ? index.vocabulary.indexOf(typed.slice(0, -1)) : -1;
  return word < 0 ? [] : [{ word, quality: matchQuality.plural }];
}

function meaningsOf(index: SearchIndex, match: WordMatch): Meaning[] {
  const meanings = index.meanings.get(match.word) ?? [];
  return meanings.map((meaning) => ({ ...meaning, quality: meaning.quality * match.quality }));
}

/** Whether a title, a name or a synonym has the word: mentions in descriptions do not make up for a slip. */
function isTelling({ titles, names, categories, meanings }: SearchIndex, word: number): boolean {
  if (word < 0) return false;
  return meanings.has(word) || [titles, names, categories].some((lists) => hasItems(lists, word));
}

function initialsOf(index: SearchIndex, typed: string): InitialsMatch[] {
  const matches: InitialsMatch[] = [];
  if (typed.length < 2) return matches;
  index.integrations.forEach(({ words }, place) => {
    const used = initialsUsed(typed, words);
    if (used > 0) matches.push({ place, quality: initialsQuality(used, typed, words) });
  });
  return matches;
}

function initialsQuality(used: number, typed: string, words: readonly string[]): number {
  if (used < words.length) return matchQuality.someInitials;
  return used === typed.length ? matchQuality.initials : matchQuality.initialsAndLetters;
}

/** How many words it abbreviates: a letter of each and any start of the last one, as in `gcal` and `gc`. */
function initialsUsed(typed: string, words: readonly string[]): number {
  for (let last = 1; last < words.length && words[last - 1]?.[0] === typed[last - 1]; last++) {
    if (last < typed.length && words[last]?.startsWith(typed.slice(last))) return last + 1;
  }
  return 0;
}
