import { allowedTypos, editDistance } from './edit-distance.ts';
import { initialsUsed } from './initials.ts';
import { otherForms } from './other-forms.ts';
import { readQuery, type TypedWord } from './read-query.ts';
import { type WordSpan, wordSpans } from './word-spans.ts';

/** A part of a text, by UTF-16 positions: `text.slice(start, end)`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** One way in which a word of the query may be found among the words of a text. */
type Finder = (spans: readonly WordSpan[], typed: TypedWord) => TextRange[];

/** The first that finds anything decides: a slip of the finger is no match where the word itself stands. */
const finders: readonly Finder[] = [findStarts, findForms, findNeighbours, findInitials, findSlips];

/** Finds the words of one query in any number of texts. */
export interface Highlighter {
  /**
   * Where they are found in a text, in order and without overlaps, for marking them. Positions, never markup: the
   * text stays text.
   */
  readonly rangesIn: (text: string) => TextRange[];
  /** Whether each of them is found in a text. */
  readonly isAllIn: (text: string) => boolean;
}

/** Reads a query once, for all the texts that are shown for it. */
export function createHighlighter(query: string): Highlighter {
  const words = readQuery(query);
  return {
    rangesIn: (text) => {
      const spans = wordSpans(text);
      return mergeRanges(words.flatMap((typed) => findWord(spans, typed)));
    },
    isAllIn: (text) => {
      const spans = wordSpans(text);
      return words.every((typed) => findWord(spans, typed).length > 0);
    },
  };
}

function findWord(spans: readonly WordSpan[], typed: TypedWord): TextRange[] {
  for (const find of finders) {
    const ranges = find(spans, typed);
    if (ranges.length > 0) return ranges;
  }
  return [];
}

/** The typed start of a word, or of one that was typed as two. */
function findStarts(spans: readonly WordSpan[], { word, pairs }: TypedWord): TextRange[] {
  const typed = [word, ...pairs.map((pair) => pair.replace(' ', ''))];
  return spans.flatMap((span) =>
    typed
      .filter((start) => span.word.startsWith(start))
      .map((start) => startOf(span, start.length)),
  );
}

/** `Started` for starts. */
function findForms(spans: readonly WordSpan[], { word }: TypedWord): TextRange[] {
  const forms = otherForms(word);
  return spans.filter((span) => forms.includes(span.word));
}

/** Two neighbours that were typed as one word. */
function findNeighbours(spans: readonly WordSpan[], { word }: TypedWord): TextRange[] {
  return smallest(spans).flatMap((span, at, words) => {
    const next = words[at + 1];
    const rest = word.slice(span.word.length);
    const isSplit = rest !== '' && word.startsWith(span.word) && next?.word.startsWith(rest);
    return next && isSplit ? [span, startOf(next, rest.length)] : [];
  });
}

/** `gcal` in Google Calendar. */
function findInitials(spans: readonly WordSpan[], { word }: TypedWord): TextRange[] {
  const words = smallest(spans);
  const used = initialsUsed(
    word,
    words.map((span) => span.word),
  );
  return words
    .slice(0, used)
    .map((span, at) => startOf(span, at < used - 1 ? 1 : word.length - at));
}

function smallest(spans: readonly WordSpan[]): readonly WordSpan[] {
  return spans.filter(({ isSmallest }) => isSmallest);
}

function findSlips(spans: readonly WordSpan[], { word }: TypedWord): TextRange[] {
  return spans.filter((span) => {
    const limit = Math.min(allowedTypos(word.length), allowedTypos(span.word.length));
    return limit > 0 && editDistance(word, span.word, limit) <= limit;
  });
}

/** Folding can change a word's length (`ﬁ`, `ß`); its positions are not the raw ones then, and all of it is meant. */
function startOf({ word, start, end }: WordSpan, length: number): TextRange {
  return { start, end: word.length === end - start ? start + length : end };
}

function mergeRanges(ranges: readonly TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) {
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else merged.push({ start, end });
  }
  return merged;
}
