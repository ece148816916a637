import { fillerWords } from './language.ts';
import { runsOf } from './word-spans.ts';

/** The longest query that is read, in UTF-16 units and in words. What is pasted beyond it costs nothing. */
const MAX_LENGTH = 200;
const MAX_WORDS = 8;

/** A word of a query. */
export interface TypedWord {
  readonly word: string;
  /** The word with the one before it, and with the one after it: `air table` may be one word, or mean one thing. */
  readonly pairs: readonly string[];
}

/** The words of a query that say something; when none does, those that were typed. */
export function readQuery(query: string): TypedWord[] {
  const runs = [...new Set(runsOf(query.slice(0, MAX_LENGTH)))];
  const pairs = runs.slice(1).map((after, at) => `${runs[at]} ${after}`);
  const words = runs.map((word, at) => ({
    word,
    pairs: pairs.slice(Math.max(0, at - 1), at + 1),
  }));
  const telling = words.filter(({ word }) => !fillerWords.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MAX_WORDS);
}
