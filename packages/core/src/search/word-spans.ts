import { fold } from './fold.ts';

/** A word of a text and where it stands there. */
export interface WordSpan {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is all that stands between two spaces or signs, as `GitHub` does. */
  readonly isRun: boolean;
  /** Whether it is not taken apart any further, as `git` and `hub` are not. */
  readonly isSmallest: boolean;
}

const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
const COMPOUNDS = /[\p{L}\p{N}\p{M}]+(?:[-‐'’][\p{L}\p{N}\p{M}]+)*/gu;
/** `HTTP` and `Server`, `S` and `3`. */
const PARTS = /[A-ZÀ-Þ]+(?![^A-ZÀ-Þ\d])|[A-ZÀ-Þ]?[^A-ZÀ-Þ\d]+|\d+/g;
const WITHOUT_CASE = /\p{Lo}/u;
const longestTailed = 40;

/** Every word that a text can be found by, folded. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  const add = (
    word: string,
    start: number,
    isRun = false,
    isSmallest = false,
    length = word.length,
  ) => spans.push({ word: fold(word), start, end: start + length, isRun, isSmallest });
  for (const { 0: compound, index } of text.matchAll(COMPOUNDS)) {
    const runs = [...compound.matchAll(RUNS)];
    for (const { 0: run, index: offset } of runs) {
      const start = index + offset;
      const parts = [...run.matchAll(PARTS)];
      // Where the case changes inside of it: `GitHub`.
      const isOne = parts.length === 1;
      add(run, start, true, isOne);
      if (!isOne) for (const part of parts) add(part[0], start + part.index, false, true);
      // A script without spaces, or one with prefixes: a word is found inside of the run as well.
      const tails = WITHOUT_CASE.test(run) ? Math.min(run.length, longestTailed) : 0;
      for (let at = 1; at < tails; at++) add(run.slice(at), start + at);
    }
    // `no-show` as `noshow`.
    if (runs.length > 1) add(runs.join(''), index, false, false, compound.length);
  }
  return spans;
}

/** The words as written, folded, in order: what a query asks for. */
export function runsOf(text: string): string[] {
  return fold(text).match(RUNS) ?? [];
}
