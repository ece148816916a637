import { fold } from './fold.ts';

/** A word of a text and where it stands there. */
export interface WordSpan {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /**
   * `run`: what stands between spaces and signs. `whole`: a run that has parts. `part`: of a run whose case or
   * script changes (`GitHub`). `compound`: runs with a hyphen between, as one word. `tail`: of a run in a
   * script without spaces or with prefixes, so that a word is found inside of it.
   */
  readonly kind: 'run' | 'whole' | 'part' | 'compound' | 'tail';
}

const COMPOUNDS = /[\p{L}\p{N}\p{M}]+(?:[-‐'’][\p{L}\p{N}\p{M}]+)*/gu;
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}|\p{N}+/gu;
const WITHOUT_CASE = /\p{Lo}/u;
const longestTailed = 40;

/** Every word that a text can be found by, folded. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  const add = (word: string, start: number, kind: WordSpan['kind'], length = word.length) =>
    spans.push({ word: fold(word), start, end: start + length, kind });
  for (const { 0: compound, index } of text.matchAll(COMPOUNDS)) {
    const runs = [...compound.matchAll(RUNS)];
    for (const { 0: run, index: offset } of runs) {
      const start = index + offset;
      const parts = [...run.matchAll(PARTS)];
      const isWhole = parts.length > 1;
      add(run, start, isWhole ? 'whole' : 'run');
      if (isWhole) for (const part of parts) add(part[0], start + part.index, 'part');
      const tails = WITHOUT_CASE.test(run) ? Math.min(run.length, longestTailed) : 0;
      for (let at = 1; at < tails; at++) add(run.slice(at), start + at, 'tail');
    }
    if (runs.length > 1) add(runs.join(''), index, 'compound', compound.length);
  }
  return spans;
}

/** The words as written, folded, in order: what a query asks for. */
export function runsOf(text: string): string[] {
  return fold(text).match(RUNS) ?? [];
}
