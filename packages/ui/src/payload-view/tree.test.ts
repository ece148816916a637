import { buildPayloadTree } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { findByPrefix, readTreeKey } from './tree-keys.ts';
import { initiallyExpanded, visibleNodes } from './visible-nodes.ts';

const tree = buildPayloadTree([
  { user: { id: 1, email: 'a@b.test' }, text: 'hi', type: 'message' },
]);
const open = visibleNodes(tree, new Set(['user']));
const closed = visibleNodes(tree, new Set());

function press(key: string, at: number, options: { rows?: typeof open; rtl?: boolean } = {}) {
  const { rows = open, rtl = false } = options;
  return readTreeKey(key, { rows, at, canSelect: true, isRightToLeft: rtl });
}

describe('a sample as a tree', () => {
  it('shows the rows of what is open, each with its place among its siblings', () => {
    expect(
      open.map(({ key, level, position, siblings }) => [key, level, position, siblings]),
    ).toEqual([
      ['user', 1, 1, 3],
      ['user.id', 2, 1, 2],
      ['user.email', 2, 2, 2],
      ['text', 1, 2, 3],
      ['type', 1, 3, 3],
    ]);
    expect(closed).toHaveLength(3);
  });

  it('opens a small sample as a whole, and of a large one the first level', () => {
    expect(initiallyExpanded(tree)).toEqual(new Set(['user']));
    const deep = {
      a: { b: { c: Object.fromEntries(Array.from({ length: 50 }, (_, at) => [at, at])) } },
    };
    expect(initiallyExpanded(buildPayloadTree([deep]))).toEqual(new Set(['a']));
  });

  it('goes in and out with the arrows, the other way round from right to left', () => {
    expect(press('ArrowRight', 0, { rows: closed })).toEqual({ do: 'expand', keys: ['user'] });
    expect(press('ArrowRight', 0)).toEqual({ do: 'focus', key: 'user.id' });
    expect(press('ArrowLeft', 2)).toEqual({ do: 'focus', key: 'user' });
    expect(press('ArrowLeft', 0)).toEqual({ do: 'collapse', key: 'user' });
    expect(press('ArrowLeft', 0, { rtl: true, rows: closed })).toEqual({
      do: 'expand',
      keys: ['user'],
    });
  });

  it('leaves keys alone that mean nothing here', () => {
    expect(press('ArrowRight', 3)).toBeUndefined();
    expect(press('ArrowUp', 0)).toBeUndefined();
    expect(press('constructor', 0)).toBeUndefined();
  });

  it('chooses with Enter also what can be opened', () => {
    expect(press('Enter', 0)).toMatchObject({ do: 'select', row: { key: 'user' } });
    expect(press(' ', 0)).toEqual({ do: 'collapse', key: 'user' });
  });

  it('finds what is typed, and goes on with the same letter', () => {
    expect(findByPrefix({ rows: open, at: 0 }, 't')?.key).toBe('text');
    expect(findByPrefix({ rows: open, at: 3 }, 'tt')?.key).toBe('type');
    expect(findByPrefix({ rows: open, at: 3 }, 'te')?.key).toBe('text');
    expect(findByPrefix({ rows: open, at: 3 }, 'U')?.key).toBe('user');
  });
});
