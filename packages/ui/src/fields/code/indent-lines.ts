/** What to write in place of a part of a text, and what is selected then. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly selection: readonly [start: number, end: number];
}

const step = /^(?:\t| {1,2})/;

/**
 * Tab in a text: a tab at the caret, or before every line that the selection touches. `isBack` takes a step
 * away from each of them. Nothing to do: `undefined`.
 */
export function indentLines(
  text: string,
  start: number,
  end: number,
  isBack: boolean,
): TextEdit | undefined {
  if (start === end && !isBack) {
    return { from: start, to: end, text: '\t', selection: [start + 1, start + 1] };
  }
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const next = text.indexOf('\n', end);
  const to = next < 0 ? text.length : next;
  const before = text.slice(from, to).split('\n');
  const after = before.map((line) => (isBack ? line.replace(step, '') : `\t${line}`));
  const moved = after.map((line, at) => line.length - (before[at]?.length ?? 0));
  const first = moved[0] ?? 0;
  const all = moved.reduce((sum, by) => sum + by, 0);
  if (all === 0) return undefined;
  return {
    from,
    to,
    text: after.join('\n'),
    selection: [Math.max(from, start + first), Math.max(from, end + all)],
  };
}
