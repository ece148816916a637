import { expect, it } from 'vitest';
import { buildChoiceRows } from './choice-rows.ts';

const choice = (value: string, section?: string, subtitle?: string) => ({
  value,
  label: value,
  section,
  subtitle,
});

it('puts each section under its title once, also one that goes on on a later page', () => {
  const rows = buildChoiceRows([
    choice('a'),
    choice('b', 'Public'),
    choice('c', 'Private', 'closed'),
    choice('d', 'Public'),
  ]);
  const drawn = Array.from(rows.offsets.slice(0, -1), (_, place) => {
    const row = rows.at(place);
    return row?.kind === 'choice' ? row.choice.value : row?.title;
  });
  expect(drawn).toEqual(['a', 'Public', 'b', 'd', 'Private', 'c']);
  expect([0, 1, 2, 3].map(rows.placeOf)).toEqual([0, 2, 3, 5]);
  expect([...rows.offsets]).toEqual([0, 2, 3.75, 5.75, 7.75, 9.5, 12.25]);
  expect(rows.at(6)).toBeUndefined();
});
