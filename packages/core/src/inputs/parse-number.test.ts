import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseNumber } from './parse-number.ts';

it('U11: reads what JSON can hold exactly', () => {
  const read = [
    '1',
    '-1.50',
    '+.5',
    '5.',
    '007',
    '1e3',
    '1E-7',
    ' 42 ',
    '0.1',
    '9007199254740993e0',
  ];
  expect(read.map((text) => parseNumber(text))).toMatchObject([
    { value: 1 },
    { value: -1.5 },
    { value: 0.5 },
    { value: 5 },
    { value: 7 },
    { value: 1000 },
    { value: 1e-7 },
    { value: 42 },
    { value: 0.1 },
    { code: 'INEXACT_NUMBER', nearest: '9007199254740992' },
  ]);
});

it.each([
  ['1e309', 'NUMBER_OUT_OF_RANGE'],
  ['-1e309', 'NUMBER_OUT_OF_RANGE'],
  ['1e-400', 'INEXACT_NUMBER'],
  ['0.1000000000000000000001', 'INEXACT_NUMBER'],
  ['12345678901234567891', 'INEXACT_NUMBER'],
  ['٣', 'INVALID_NUMBER'],
  ['1,5', 'INVALID_NUMBER'],
  ['1 000', 'INVALID_NUMBER'],
  ['0x10', 'INVALID_NUMBER'],
  ['Infinity', 'INVALID_NUMBER'],
  ['-', 'INVALID_NUMBER'],
  ['.', 'INVALID_NUMBER'],
  ['1e', 'INVALID_NUMBER'],
  ['', 'INVALID_NUMBER'],
])('U11: %s is refused as %s', (text, code) => {
  expect(parseNumber(text)).toMatchObject({ ok: false, code });
});

it('every finite number is read back from how JavaScript writes it', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(parseNumber(String(value))).toEqual({ ok: true, value: value === 0 ? 0 : value });
    }),
  );
});

it('minus zero becomes zero, which is how JSON writes it', () => {
  expect(parseNumber('-0')).toStrictEqual({ ok: true, value: 0 });
});
