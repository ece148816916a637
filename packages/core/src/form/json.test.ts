import { expect, it } from 'vitest';
import type { JsonValue } from '../contract/json.ts';
import { isSameJson } from './json.ts';

it.each<[JsonValue, JsonValue]>([
  [
    { a: 1, b: [2, null] },
    { b: [2, null], a: 1 },
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [JSON.parse('{"__proto__":1}'), JSON.parse('{"__proto__":1}')],
])('%j and %j say the same', (left, right) => {
  expect(isSameJson(left, right)).toBe(true);
  expect(isSameJson(right, left)).toBe(true);
});

it.each<[JsonValue, JsonValue]>([
  [1, '1'],
  [0, false],
  [null, {}],
  [[], {}],
  [
    [1, 2],
    [2, 1],
  ],
  [{ a: 1 }, { a: 1, b: 2 }],
  [{ a: 1 }, {}],
  [{ toString: null }, {}],
  [JSON.parse('{"__proto__":1}'), {}],
])('%j and %j are two things', (left, right) => {
  expect(isSameJson(left, right)).toBe(false);
  expect(isSameJson(right, left)).toBe(false);
});
