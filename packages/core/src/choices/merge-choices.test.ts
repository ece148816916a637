import { expect, it } from 'vitest';
import { distinctChoices, mergeChoices } from './merge-choices.ts';

it('C39, K22: each value once, and `1`, `"1"` and `"007"` are three values', () => {
  const values = [1, '1', '007', 1, false, null, { id: 1 }, { id: 1 }];
  const choices = values.map((value) => ({ value, label: 'x' }));
  const kept = distinctChoices(choices).map(({ value }) => value);
  expect(kept).toEqual([1, '1', '007', false, null, { id: 1 }]);
});

it('a loaded choice names one that stands in the parameter, in its place and with what hangs on it', () => {
  const own = { value: 'x', label: 'x', dependents: [] };
  const merged = mergeChoices(
    [own, { value: 'y', label: 'Y' }],
    [
      { value: 'z', label: 'Z' },
      { value: 'x', label: 'An X' },
    ],
  );
  expect(merged).toEqual([
    { value: 'x', label: 'An X', dependents: [] },
    { value: 'y', label: 'Y' },
    { value: 'z', label: 'Z' },
  ]);
});
