import { expect, it } from 'vitest';
import { buildChoiceRows } from './choice-rows.ts';

const choice = (value: string, section?: string, subtitle?: string) => ({
  value,
  label: value,
  section,
  subtitle,
});

it('puts each section under its title once, also one that goes on on a later page', () => {
  const { choices, titles, offsets } = buildChoiceRows([
    choice('a'),
    choice('b', 'Public'),
    choice('c', 'Private', 'closed'),
    choice('d', 'Public'),
  ]);
  const drawn = choices.flatMap(({ value }, at) => [
    ...(titles.has(at) ? [titles.get(at)] : []),
    value,
  ]);
  expect(drawn).toEqual(['a', 'Public', 'b', 'd', 'Private', 'c']);
  expect([...offsets]).toEqual([0, 2, 5.75, 7.75, 12.25]);
});
