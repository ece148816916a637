import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAsked } from './find-asked.ts';
import { repairShown } from './repair-shown.ts';
import { snapSelection } from './snap-selection.ts';
import { createTokenCodes } from './token-codes.ts';
import { createTokenText } from './token-text.ts';
import { toVariableSyntax } from './variable-syntax.ts';

const syntax = toVariableSyntax({
  variables: [
    { id: 'name', label: 'Name' },
    { id: 'nameOfCompany', label: 'Company', group: 'Order' },
    { id: 'mail', label: 'E-mail', path: 'steps.order.mail' },
  ],
  formatVariable: ({ id, path }) => `$${path ?? id}`,
});
if (!syntax) throw new Error('There are variables.');
const text = createTokenText(syntax, createTokenCodes());
const labels = (shown: string) => text.tokens(shown).map(({ label }) => label);

describe('a text with variables', () => {
  it('reopens with its variables, the longest name first, and goes back as it came', () => {
    const saved = 'Dear $name of $nameOfCompany, we wrote to $steps.order.mail.';
    expect(labels(text.toShown(saved))).toEqual(['Name', 'Company', 'E-mail']);
    expect(text.toText(text.toShown(saved))).toBe(saved);
  });

  it('K22: goes back as it came, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom('$name', '$nameOfCompany', '$steps.order.mail', '$', '{{', '\u00a0', '\n'),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const saved = pieces.join('').replace(/[\u2061-\u2064]/g, '');
        expect(text.toText(text.toShown(saved))).toBe(saved);
      }),
    );
  });

  it('an edit that cuts a token takes the whole of it, and no other', () => {
    const before = text.toShown('a $name b $nameOfCompany c');
    const anyEdit = fc.tuple(
      fc.nat(before.length),
      fc.nat(before.length),
      fc.string({ unit: fc.constantFrom('1', '2', '!'), maxLength: 3 }),
    );
    fc.assert(
      fc.property(anyEdit, ([one, other, written]) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const after = before.slice(0, from) + written + before.slice(to);
        const repaired = repairShown(text, before, after, from + written.length)?.shown ?? after;
        // Nothing is left over of a token: what is sent holds whole names and what was typed.
        expect(repaired.replace(/\u2063[^\u2063]*\u2063/g, '')).not.toMatch(/[\u2061-\u2064]/);
        for (const { label } of text.tokens(repaired)) expect(['Name', 'Company']).toContain(label);
        expect(text.toText(repaired)).toContain(written);
      }),
      { numRuns: 500 },
    );
  });

  it('a caret never rests inside a token', () => {
    const shown = text.toShown('a $name b');
    const [token] = text.tokens(shown);
    if (!token) throw new Error('There is a token.');
    const inside = token.start + 3;
    const caret = (at: number) => ({ start: at, end: at, isBackward: false });
    expect(snapSelection([token], caret(inside), token.start)).toEqual(caret(token.end));
    expect(snapSelection([token], caret(inside), token.end)).toEqual(caret(token.start));
    expect(snapSelection([token], caret(token.start + 1), undefined)).toEqual(caret(token.start));
    const forward = { start: inside, end: shown.length, isBackward: false };
    expect(snapSelection([token], forward, 0)).toEqual({ ...forward, start: token.start });
    const growing = { start: 0, end: inside, isBackward: false };
    expect(snapSelection([token], growing, token.start)).toEqual({ ...growing, end: token.end });
  });

  it('a variable that the host has no more is shown by what the parser calls it, and kept', () => {
    const own = toVariableSyntax({
      variables: [{ id: 'a', label: 'A' }],
      parseVariables: (all) =>
        [...all.matchAll(/<(\w+)>/g)].map(({ 0: raw, 1: id = '', index }) => ({
          start: index,
          end: index + raw.length,
          id,
        })),
    });
    if (!own) throw new Error('There are variables.');
    const other = createTokenText(own, createTokenCodes());
    const shown = other.toShown('<a> and <gone>');
    expect(other.tokens(shown).map(({ label, isMissing }) => [label, isMissing])).toEqual([
      ['A', false],
      ['gone', true],
    ]);
    expect(other.toText(shown)).toBe('<a> and <gone>');
  });
});

describe('asking for a variable', () => {
  it.each([
    ['Hello {{', { start: 6, query: '' }],
    ['Hello{{na', { start: 5, query: 'na' }],
    ['Hello /na me', { start: 6, query: 'na me' }],
    ['/', { start: 0, query: '' }],
    ['and/or', undefined],
    ['https://x', undefined],
    ['{{a}}', undefined],
    ['24/12', undefined],
  ])('%j', (typed, expected) => {
    expect(findAsked(typed, typed.length)).toEqual(expected);
  });
});
