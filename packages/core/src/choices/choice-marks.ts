import { fold } from '../search/fold.ts';
import type { TextRange } from '../search/highlight.ts';

/** A character with the marks that stand on it. */
const CHARACTERS = /.\p{M}*/gsu;
const SYNTAX = /[\\^$.*+?()[\]{}|]/g;

/**
 * Where the words that a list of choices is searched for stand in a text, in order and without overlaps, for
 * marking them: inside of words too, as they are found.
 */
export function choiceMarks(text: string, search: string): readonly TextRange[] {
  const words = fold(search).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const { folded, characters } = foldInPlace(text);
  // Of words that begin alike the longest is marked.
  const longest = words.sort((a, b) => b.length - a.length);
  const anyWord = new RegExp(longest.map((word) => word.replace(SYNTAX, '\\$&')).join('|'), 'g');
  const marks: TextRange[] = [];
  for (const { 0: word, index } of folded.matchAll(anyWord)) {
    const start = characters[index]?.start ?? 0;
    const end = characters[index + word.length - 1]?.end ?? 0;
    // `ﬁ` holds two letters, and is marked once.
    if (start >= (marks.at(-1)?.end ?? 0)) marks.push({ start, end });
  }
  return marks;
}

/** A folded text, and the character of the raw one that each place in it comes from: folding changes lengths. */
function foldInPlace(text: string) {
  const characters: TextRange[] = [];
  let folded = '';
  for (const { 0: character, index } of text.matchAll(CHARACTERS)) {
    folded += fold(character);
    const place = { start: index, end: index + character.length };
    while (characters.length < folded.length) characters.push(place);
  }
  return { folded, characters };
}
