/** The longest query that is read. What is pasted beyond it costs nothing. */
export const MAX_QUERY_LENGTH = 200;

const MARKS = /\p{M}+/gu;
const WORDS = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{M}]+|\p{Lu}|\p{N}+/gu;
const RUNS = /[\p{L}\p{N}\p{M}]+/gu;

/** Case, accents and full-width forms folded away, so that `Ｃafé` and `cafe` are one word. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase();
}

/** A word of a text and where it stands there. */
export interface WordSpan {
  /** Folded. */
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a text, split as people read them: at spaces and signs, and inside runs where the case or the
 * script changes (`googleCalendar` gives `googlecalendar`, `google` and `calendar`).
 */
export function wordSpans(text: string): WordSpan[] {
  const spans: WordSpan[] = [];
  for (const run of text.matchAll(RUNS)) {
    spans.push(spanOf(run[0], run.index));
    const parts = [...run[0].matchAll(WORDS)];
    if (parts.length < 2) continue;
    for (const part of parts) spans.push(spanOf(part[0], run.index + part.index));
  }
  return spans;
}

/** The words of a text, folded, each once. */
export function wordsOf(text: string): string[] {
  return [...new Set(wordSpans(text).map((span) => span.word))];
}

/** The words of a query: folded, at most 200 characters of it, in order. */
export function queryWords(query: string): string[] {
  return fold(query.slice(0, MAX_QUERY_LENGTH)).match(RUNS) ?? [];
}

function spanOf(raw: string, start: number): WordSpan {
  return { word: fold(raw), start, end: start + raw.length };
}
