import type { Token } from './token-text.ts';

/** A selection in a text: `start` and `end`, and which of them moves. */
export interface TextSelection {
  readonly start: number;
  readonly end: number;
  readonly isBackward: boolean;
}

/**
 * The selection with no end inside a token: a caret, or the end that moves, goes on to the edge that lies in its
 * way; the end that stays takes the whole token in. `from` is where the moving end was before; absent: it was
 * put there by a pointer, and takes the nearer edge.
 */
export function snapSelection(
  tokens: readonly Token[],
  selection: TextSelection,
  from: number | undefined,
): TextSelection {
  const { start, end, isBackward } = selection;
  const moving = isBackward ? start : end;
  const snapped = snapMoving(tokens, moving, from);
  if (start === end) return { start: snapped, end: snapped, isBackward };
  const staying = snapStaying(tokens, isBackward ? end : start, isBackward);
  return {
    start: Math.min(snapped, staying),
    end: Math.max(snapped, staying),
    isBackward: snapped < staying,
  };
}

function snapMoving(tokens: readonly Token[], at: number, from: number | undefined): number {
  const token = around(tokens, at);
  if (!token) return at;
  if (from !== undefined && from !== at) return from < at ? token.end : token.start;
  return at - token.start < token.end - at ? token.start : token.end;
}

function snapStaying(tokens: readonly Token[], at: number, isBackward: boolean): number {
  const token = around(tokens, at);
  if (!token) return at;
  return isBackward ? token.end : token.start;
}

function around(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.find(({ start, end }) => start < at && at < end);
}
