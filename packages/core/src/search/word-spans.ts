import { fold } from './fold.ts';

/** A word of a text and where it stands there. */
export interface WordSpan {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /**
   * `run`: between spaces and signs. `part`: of a run whose case or script changes (`GitHub`).
   * `compound`: runs with a hyphen between, as one word. `tail`: of a run in a script that puts no spaces.
   */
  readonly kind: 'run' | 'part' | 'compound' | 'tail';
}

const COMPOUNDS = /[\p{L}\p{N}\p{M}]+(?:[-‐'’][\p{L}\p{N}\p{M}]+)*/gu;
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;
const PARTS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}|\p{N}+/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const longestTailed = 40;

/** Every word that a text can be found by, folded. */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const { 0: compound, index } of text.matchAll(COMPOUNDS)) {
    const runs = [...compound.matchAll(RUNS)];
    for (const run of runs) addRun(spans, run[0], index + run.index);
    if (runs.length > 1) {
      const word = fold(runs.map((run) => run[0]).join(''));
      spans.push({ word, start: index, end: index + compound.length, kind: 'compound' });
    }
  }
  return spans;
}

/** The words as written, folded, in order: what a query asks for. */
export function runsOf(text: string): string[] {
  return fold(text).match(RUNS) ?? [];
}

function addRun(spans: WordSpan[], run: string, start: number): void {
  const add = (raw: string, at: number, kind: WordSpan['kind']) =>
    spans.push({ word: fold(raw), start: start + at, end: start + at + raw.length, kind });
  add(run, 0, 'run');
  const parts = [...run.matchAll(PARTS)];
  if (parts.length > 1) for (const part of parts) add(part[0], part.index, 'part');
  if (!UNSPACED.test(run)) return;
  for (let at = 1; at < Math.min(run.length, longestTailed); at++) add(run.slice(at), at, 'tail');
}
