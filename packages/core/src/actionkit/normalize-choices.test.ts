import { describe, expect, it } from 'vitest';
import { normalizeChoices } from './normalize-choices.ts';

describe('normalizeChoices', () => {
  it('C39: keeps JSON types apart and drops what repeats', () => {
    const records = [
      1,
      '1',
      '007',
      1,
      { value: false, label: 'No' },
      { value: '1', label: 'again' },
    ];
    const { value } = normalizeChoices({ output: { records, nextPageCursor: 'p2' } });
    expect(value.choices.map((choice) => choice.value)).toEqual([1, '1', '007', false]);
    expect(value.nextCursor).toBe('p2');
  });

  it('flattens sections and keeps their titles', () => {
    const { value } = normalizeChoices({
      output: [{ title: 'Public', items: [{ value: 'a', label: 'A', subtitle: '3 members' }] }],
    });
    expect(value).toEqual({
      choices: [{ value: 'a', label: 'A', subtitle: '3 members', section: 'Public' }],
      nextCursor: null,
    });
  });

  it('takes records with an id for nested inputs, not for choices', () => {
    const { value, issues } = normalizeChoices({
      output: { records: [{ id: 'x', title: 'X', value: 1 }], nextPageCursor: null },
    });
    expect(value.choices).toEqual([]);
    expect(issues).toMatchObject([{ path: 'output.records' }]);
  });

  it('C38: an answer of another shape is unreadable, not empty', () => {
    expect(normalizeChoices({ output: { rows: [] } }).readable).toBe(false);
    expect(normalizeChoices({ output: { records: [{ name: 'Ana' }] } }).readable).toBe(false);
    expect(normalizeChoices({ output: [{ key: 1 }, null] }).readable).toBe(false);
    expect(normalizeChoices({ output: { records: [] } }).readable).toBe(true);
    expect(normalizeChoices({ output: [{ title: 'Public', items: [] }] }).readable).toBe(true);
  });

  it('keeps a numeric cursor a number, and reads falsy ones as the end', () => {
    const cursorOf = (nextPageCursor: unknown) =>
      normalizeChoices({ output: { records: [], nextPageCursor } }).value.nextCursor;
    expect([7, '7', 0, '', false, undefined].map(cursorOf)).toEqual([
      7,
      '7',
      null,
      null,
      null,
      null,
    ]);
  });
});
