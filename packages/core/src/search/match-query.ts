import { listOf } from './lists.ts';
import { everywhere, fieldOf, inDescription, titlesAndNames } from './mentions.ts';
import { otherForms } from './other-forms.ts';
import type { TypedWord } from './read-query.ts';
import type { Match, SearchIndex } from './search-index.ts';
import type { WordMatch } from './vocabulary.ts';
import { formQuality, joinedQuality } from './weights.ts';

const longestSplit = 40;

/** What one word of the query stands for: any of these will do. */
export type QueryWord = readonly Match[];

/**
 * What each word of a query stands for. `forgiving`: slips of the finger are looked for even where a word may go
 * on from what is typed.
 */
export function matchQuery(
  index: SearchIndex,
  typed: readonly TypedWord[],
  forgiving: boolean,
): QueryWord[] {
  return typed.flatMap((word) => {
    const matches = matchWord(index, word, forgiving);
    const parts = matches.length > 0 ? [] : splitWord(index, word.word);
    if (parts.length === 0) return [matches];
    return parts.map((part) => matchWord(index, { word: part, pairs: [] }, false));
  });
}

function matchWord(
  index: SearchIndex,
  { word: typed, pairs }: TypedWord,
  forgiving: boolean,
): QueryWord {
  const { vocabulary, meanings } = index;
  const literal = vocabulary.startingWith(typed);
  const isWhole = isItself(literal[0]);
  const words = [
    ...literal,
    ...otherForms(typed)
      .flatMap((form) => vocabulary.startingWith(form).filter(isItself))
      .map((match) => scale(match, formQuality)),
    // `air table` for Airtable, and what two words mean together: `pull request`.
    ...pairs
      .flatMap((pair) => [pair, pair.replace(' ', '')])
      .flatMap((joined) => vocabulary.startingWith(joined))
      .map((match) => scale(match, joinedQuality)),
  ];
  if (!words.some(isTelling(index)) || (forgiving && !isWhole)) {
    words.push(...vocabulary.similarTo(typed));
  }
  const isShort = typed.length < 3;
  return words.flatMap((match): Match[] => {
    const { word, quality } = match;
    if (isShort && !isItself(match)) return [{ words: [word], quality, reach: titlesAndNames }];
    const meant = meanings.get(word) ?? [];
    return [
      { words: [word], quality, reach: everywhere },
      ...meant.map((meaning) => scale(meaning, quality)),
    ];
  });
}

/** `pullrequest` for Pull Request: two words typed as one, the first as long as can be. */
function splitWord(index: SearchIndex, typed: string): string[] {
  const { startingWith } = index.vocabulary;
  for (let at = Math.min(typed.length, longestSplit) - 2; at >= 2; at--) {
    const [first, rest] = [typed.slice(0, at), typed.slice(at)];
    const whole = startingWith(first).filter(isItself);
    if (whole.some(isTelling(index)) && startingWith(rest).some(isTelling(index))) {
      return [first, rest];
    }
  }
  return [];
}

/** Whether a title or a name has the word, or a synonym leads on: mentions elsewhere do not make up for a slip. */
function isTelling({ mentions, meanings }: SearchIndex) {
  return ({ word }: WordMatch): boolean =>
    meanings.has(word) || fieldOf(listOf(mentions, word)[0] ?? inDescription) < titlesAndNames;
}

function isItself(match: WordMatch | undefined): boolean {
  return match?.quality === 1;
}

function scale<Scaled extends { readonly quality: number }>(match: Scaled, part: number): Scaled {
  return { ...match, quality: match.quality * part };
}
