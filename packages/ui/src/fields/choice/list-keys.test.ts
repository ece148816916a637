import { expect, it } from 'vitest';
import { readListKey } from './list-keys.ts';

const inList = { at: 1, count: 20, isText: false, hasText: false };
const inText = { ...inList, isText: true };

it.each([
  ['ArrowDown', inText, { move: 2 }],
  ['ArrowDown', { ...inText, at: 19 }, { move: 0 }],
  ['ArrowUp', { ...inText, at: 0 }, { move: 19 }],
  ['ArrowUp', { ...inText, at: -1 }, { move: 19 }],
  ['PageDown', { ...inText, at: 15 }, { move: 19 }],
  ['PageUp', { ...inText, at: 3 }, { move: 0 }],
  ['Home', inText, { move: 0 }],
  ['End', inText, { move: 19 }],
  ['End', { ...inText, hasText: true }, undefined],
  ['ArrowDown', { ...inText, at: -1, count: 0 }, undefined],
  ['Enter', { ...inText, at: -1 }, undefined],
  ['Enter', inText, 'pick'],
  [' ', inText, undefined],
  ['b', inText, undefined],
  [' ', inList, 'pick'],
  ['b', inList, { typed: 'b' }],
  ['Shift', inList, undefined],
  ['constructor', inList, undefined],
] as const)('%s in %o: %o', (key, context, command) => {
  expect(readListKey(key, context)).toEqual(command);
});
