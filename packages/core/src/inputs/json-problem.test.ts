import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findJsonProblem, type JsonProblem } from './json-problem.ts';

it.each<[string, JsonProblem['code'], number, string]>([
  ['{ a: 1 }', 'JSON_QUOTES', 1, 'a'],
  ["['x']", 'JSON_QUOTES', 1, "'x']"],
  ['“x”', 'JSON_QUOTES', 1, '“x”'],
  ['True', 'JSON_QUOTES', 1, 'True'],
  ['{"a": 1\n "b": 2}', 'JSON_COMMA_MISSING', 2, '"b"'],
  ['[1 2]', 'JSON_COMMA_MISSING', 1, '2'],
  ['[1,\n]', 'JSON_COMMA_EXTRA', 2, ','],
  ['{"a": 1,}', 'JSON_COMMA_EXTRA', 1, ','],
  ['{"a": {\n"b": [1, 2]\n}', 'JSON_ENDS_EARLY', 3, '}'],
  ['[', 'JSON_ENDS_EARLY', 1, ']'],
  ['{"a"', 'JSON_ENDS_EARLY', 1, ':'],
  ['{"a":}', 'JSON_UNEXPECTED', 1, '}'],
  ['[1}', 'JSON_UNEXPECTED', 1, '}'],
  ['{"a" 1}', 'JSON_UNEXPECTED', 1, '1'],
  ['1 2', 'JSON_UNEXPECTED', 1, '2'],
  ['"open', 'JSON_QUOTES', 1, '"open'],
  ['01', 'JSON_QUOTES', 1, '01'],
])('%j: %s in line %i at %s', (text, code, line, found) => {
  expect(findJsonProblem(text)).toEqual({ code, line, found });
});

it('finds something exactly where JSON.parse refuses, whatever the text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '1',
    'x',
    ' ',
    '\n',
    '"',
    '-',
    '\\',
    '٣',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
    fc.json(),
  );
  fc.assert(
    fc.property(texts, (text) => {
      fc.pre(text.trim() !== '');
      expect(findJsonProblem(text) === undefined).toBe(isJson(text));
    }),
    { numRuns: 2000 },
  );
});

it('does not run out of stack or time', () => {
  expect(findJsonProblem('['.repeat(100_000))?.code).toBe('JSON_ENDS_EARLY');
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
