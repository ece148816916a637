import { expect, it } from 'vitest';
import { indentLines } from './indent-lines.ts';

/** A text with its selection as `[…]` or `|`, after Tab or Shift+Tab. */
function after(marked: string, isBack = false): string | undefined {
  const text = marked.replace(/[[\]|]/g, '');
  const start = marked.search(/[[|]/);
  const end = marked.includes(']') ? marked.indexOf(']') - 1 : start;
  const edit = indentLines(text, start, end, isBack);
  if (!edit) return undefined;
  const next = text.slice(0, edit.from) + edit.text + text.slice(edit.to);
  const [from, to] = edit.selection;
  return from === to
    ? `${next.slice(0, from)}|${next.slice(from)}`
    : `${next.slice(0, from)}[${next.slice(from, to)}]${next.slice(to)}`;
}

it('Tab puts a tab at the caret, or before every line of a selection', () => {
  expect(after('a|b')).toBe('a\t|b');
  expect(after('a\nb[c\nd]e')).toBe('a\n\tb[c\n\td]e');
});

it('Shift+Tab takes a tab or up to two blanks from every line, and nothing else', () => {
  expect(after('\ta|b', true)).toBe('a|b');
  expect(after('\t[a\n   b\nc]', true)).toBe('[a\n b\nc]');
  expect(after('|\ta', true)).toBe('|a');
  expect(after('a|b', true)).toBeUndefined();
});
