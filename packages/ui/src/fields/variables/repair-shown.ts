import type { Token, TokenText } from './token-text.ts';

/** A shown text after an edit, and where its caret is. */
export interface RepairedText {
  readonly shown: string;
  readonly caret: number;
}

/**
 * What an edit makes of a text, when no token may be cut in two: a token that the edit has taken a part of goes
 * as a whole, and what was written into one stands behind it. `undefined`: nothing to repair.
 */
export function repairShown(
  text: TokenText,
  before: string,
  after: string,
  caret: number,
): RepairedText | undefined {
  const [start, endBefore, endAfter] = editedRange(before, after, caret);
  const cut = text
    .tokens(before)
    .filter((token) => token.start < Math.max(endBefore, start + 1) && token.end > start)
    .filter((token) => isCut(token, start, endBefore));
  const [first] = cut;
  const last = cut.at(-1);
  if (!first || !last) return undefined;
  const written = after.slice(start, endAfter);
  const isOnlyWritten = start === endBefore;
  const from = isOnlyWritten ? first.end : Math.min(start, first.start);
  const to = isOnlyWritten ? first.end : Math.max(endBefore, last.end);
  const shown = before.slice(0, from) + written + before.slice(to);
  return { shown, caret: from + written.length };
}

function isCut(token: Token, start: number, end: number): boolean {
  const isWhole = start <= token.start && end >= token.end;
  return !isWhole && start < token.end && (end > token.start || start > token.start);
}

/** The part that differs: from where, up to where before, up to where after. The caret stands behind it. */
function editedRange(
  before: string,
  after: string,
  caret: number,
): readonly [number, number, number] {
  const rest = after.slice(caret);
  const isBehind = before.endsWith(rest);
  const limit = isBehind
    ? Math.min(caret, before.length - rest.length)
    : Math.min(before.length, after.length);
  let start = 0;
  while (start < limit && before[start] === after[start]) start++;
  if (isBehind) return [start, before.length - rest.length, caret];
  let common = 0;
  while (common < limit - start && before.at(-1 - common) === after.at(-1 - common)) common++;
  return [start, before.length - common, after.length - common];
}
