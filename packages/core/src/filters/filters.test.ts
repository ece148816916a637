import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../contract/json.ts';
import { englishFormMessages } from '../form/messages.ts';
import {
  duplicateCondition,
  moveCondition,
  placeBeside,
  splitCondition,
} from './arrange-filter.ts';
import { readDateText, writeDateText } from './date-text.ts';
import { describeFilter } from './describe-filter.ts';
import {
  addCondition,
  addGroup,
  removeCondition,
  removeGroup,
  setField,
  setOperator,
  setValue,
} from './edit-filter.ts';
import { allowedOperators, canAddGroup } from './filter-rules.ts';
import { emptyFilter, type FilterTree, filterConditions } from './filter-tree.ts';
import { filterFromWire } from './from-wire.ts';
import { filterOperator, filterOperators } from './operators.ts';
import { filterToWire } from './to-wire.ts';
import { validateFilter } from './validate-filter.ts';

const row = (field: string, operator = '$stringContains', value?: JsonValue) =>
  value === undefined ? { field, operator } : { field, operator, value };
const and = (...conditions: JsonValue[]) => ({ operator: 'AND', conditions });
const or = (...conditions: JsonValue[]) => ({ operator: 'OR', conditions });

function read(json: JsonValue): FilterTree {
  const value = filterFromWire(json);
  if (value.kind === 'opaque') throw new Error(`Kept opaque: ${value.json}`);
  return value;
}

const fields = (tree: FilterTree) =>
  tree.groups.map(({ conditions }) => conditions.map(({ field }) => field).join(' ')).join(' | ');

describe('operators', () => {
  it('are the 32 of the SDK, each once, with one hidden', () => {
    expect(new Set(filterOperators.map(({ id }) => id)).size).toBe(32);
    expect(allowedOperators()).toHaveLength(31);
  });

  it('that are asked for most are few, and stand first', () => {
    const common = allowedOperators().filter((operator) => operator.common);
    expect(allowedOperators().slice(0, common.length)).toEqual(common);
    expect(common.map(({ label }) => label)).toEqual([
      'exactly matches',
      'does not exactly match',
      'contains',
      'is greater than',
      'is less than',
      'exists',
      'does not exist',
    ]);
  });

  it('follow the SDK’s names where its ids cross over', () => {
    expect(filterOperator('$exists').label).toBe('is not null');
    expect(filterOperator('$isNotUndefinedOrNull').label).toBe('exists');
  });

  it('K15: one from the future is offered where the rules name it, and compares with text', () => {
    const rules = { operators: ['$sounds', '$numberEquals', '$none', '$sounds'] };
    expect(allowedOperators(rules).map(({ id, argument }) => [id, argument])).toEqual([
      ['$numberEquals', 'number'],
      ['$sounds', 'text'],
    ]);
  });
});

describe('reading', () => {
  it.each<[string, JsonValue, string]>([
    ['the two-level form', or(and(row('a'), row('b')), and(row('c'))), 'a b | c'],
    ['one level of AND', and(row('a'), row('b')), 'a b'],
    ['one level of OR', or(row('a'), row('b')), 'a | b'],
    ['a lone condition', row('a'), 'a'],
    ['rows beside groups', or(row('a'), and(row('b'), row('c'))), 'a | b c'],
    ['an OR in an OR', or(or(row('a'), and(row('b')))), 'a | b'],
    ['an AND in an AND', and(row('a'), and(row('b'), or(row('c')))), 'a b c'],
    ['nothing', or(), ''],
  ])('draws %s', (_name, json, drawn) => {
    expect(fields(read(json))).toBe(drawn);
  });

  it.each<[string, JsonValue]>([
    ['alternatives under an AND', and(row('a'), or(row('b'), row('c')))],
    ['another join', { operator: 'NOT', conditions: [row('a')] }],
    ['a key of its own', or({ ...row('a'), caseSensitive: true })],
    ['a group’s key of its own', { ...or(row('a')), name: 'mine' }],
    ['a list as a value', or(row('a', '$stringIsIn', ['x', { y: 1 }]))],
    ['no operator', or({ field: 'a' })],
    ['text', 'a = b'],
    ['nothing', null],
  ])('keeps %s opaque, to the byte', (_name, json) => {
    expect(filterFromWire(json)).toEqual({ kind: 'opaque', json: JSON.stringify(json) });
  });

  it('keeps what nests beyond reading opaque', () => {
    let deep: JsonValue = row('a');
    for (let level = 0; level < 1000; level++) deep = and(deep);
    expect(filterFromWire(deep).kind).toBe('opaque');
  });
});

describe('writing', () => {
  it('is always an OR of AND groups, without empty ones, and nothing when there are no conditions', () => {
    expect(filterToWire(read(and(row('a', '$stringContains', 'x'))))).toEqual(
      or(and(row('a', '$stringContains', 'x'))),
    );
    expect(filterToWire(read(or(and(), and(row('a', '$exists')))))).toEqual(
      or(and(row('a', '$exists'))),
    );
    expect(filterToWire(read(or(and())))).toBeUndefined();
    expect(filterToWire(emptyFilter)).toBeUndefined();
  });

  it('what was typed goes out with the type of its operator', () => {
    const typed = (operator: string, text: string) => {
      const tree = addGroup(emptyFilter, { field: 'f', operator, text });
      return filterToWire(tree);
    };
    expect(typed('$numberEquals', '5')).toEqual(or(and(row('f', '$numberEquals', 5))));
    expect(typed('$stringExactlyMatches', '5')).toEqual(
      or(and(row('f', '$stringExactlyMatches', '5'))),
    );
    expect(typed('$stringIsIn', 'a, b')).toEqual(or(and(row('f', '$stringIsIn', 'a, b'))));
    expect(typed('$exists', 'left over')).toEqual(or(and(row('f', '$exists'))));
  });

  it('C39: rows that were not edited keep the type they were saved with', () => {
    const json = or(and(row('a', '$numberEquals', '5'), row('b', '$stringContains', 5)));
    const tree = read(json);
    expect(filterToWire(tree)).toEqual(json);
    const edited = setValue(tree, 'c1', '6');
    expect(filterToWire(edited)).toEqual(
      or(and(row('a', '$numberEquals', 6), row('b', '$stringContains', 5))),
    );
  });

  it('every formula of two levels comes back as it was', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const condition = fc
      .tuple(fc.string(), fc.constantFrom(...filterOperators.map(({ id }) => id)), value)
      .map(([field, operator, argument]) =>
        filterOperator(operator).argument === 'none'
          ? row(field, operator)
          : row(field, operator, argument),
      );
    const group = fc.array(condition, { minLength: 1, maxLength: 4 }).map((rows) => and(...rows));
    const whole = fc.array(group, { minLength: 1, maxLength: 4 }).map((groups) => or(...groups));
    fc.assert(
      fc.property(whole, (json) => {
        expect(filterToWire(read(json))).toStrictEqual(json);
      }),
    );
  });
});

describe('editing', () => {
  const tree = read(or(and(row('a'), row('b')), and(row('c'))));
  const [first, second] = tree.groups.map(({ id }) => id);
  const idOf = (field: string) => filterConditions(tree).find((r) => r.field === field)?.id ?? '';

  it('adds, removes, duplicates and moves rows without touching the tree it was given', () => {
    const before = structuredClone(tree);
    expect(fields(addCondition(tree, second, { field: 'd' }))).toBe('a b | c d');
    expect(fields(addCondition(emptyFilter, undefined, { field: 'd' }))).toBe('d');
    expect(fields(addGroup(tree, { field: 'd' }))).toBe('a b | c | d');
    expect(fields(removeCondition(tree, idOf('c')))).toBe('a b');
    expect(fields(removeGroup(tree, first ?? ''))).toBe('c');
    expect(fields(duplicateCondition(tree, idOf('a')))).toBe('a a b | c');
    expect(fields(moveCondition(tree, idOf('a'), { groupId: first ?? '', index: 1 }))).toBe(
      'b a | c',
    );
    expect(fields(moveCondition(tree, idOf('c'), { groupId: first ?? '', index: 0 }))).toBe(
      'c a b',
    );
    expect(moveCondition(tree, idOf('a'), { groupId: 'gone', index: 0 })).toBe(tree);
    expect(fields(splitCondition(tree, idOf('a')))).toBe('b | a | c');
    expect(splitCondition(tree, idOf('c'))).toBe(tree);
    expect(tree).toEqual(before);
  });

  it('one step up or down leads over the edges of groups, and ends at the ends', () => {
    const step = (field: string, by: -1 | 1) => {
      const place = placeBeside(tree, idOf(field), by);
      return place && fields(moveCondition(tree, idOf(field), place));
    };
    expect(step('a', -1)).toBeUndefined();
    expect(step('a', 1)).toBe('b a | c');
    expect(step('b', 1)).toBe('a | b c');
    expect(step('c', -1)).toBe('a b c');
    expect(step('c', 1)).toBeUndefined();
    expect(placeBeside(tree, 'gone', 1)).toBeUndefined();
  });

  it('gives every row and group an id of its own', () => {
    let grown = addCondition(duplicateCondition(addGroup(tree), 'c1'), second);
    grown = addGroup(addCondition(removeCondition(grown, 'c2'), second));
    const ids = grown.groups.flatMap(({ id, conditions }) => [id, ...conditions.map((c) => c.id)]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('a change of operator keeps what was typed, and the saved type where it still fits', () => {
    const json = or(and(row('a', '$numberEquals', '5')));
    const saved = read(json);
    expect(filterToWire(setOperator(saved, 'c1', '$numberLessThan'))).toEqual(
      or(and(row('a', '$numberLessThan', '5'))),
    );
    const away = setOperator(saved, 'c1', '$exists');
    expect(filterToWire(away)).toEqual(or(and(row('a', '$exists'))));
    expect(filterToWire(setOperator(away, 'c1', '$numberEquals'))).toEqual(
      or(and(row('a', '$numberEquals', 5))),
    );
    expect(filterToWire(setField(saved, 'c1', 'z'))).toEqual(
      or(and(row('z', '$numberEquals', '5'))),
    );
  });
});

describe('validation', () => {
  const problems = (json: JsonValue, rules = {}) =>
    validateFilter(read(json), rules, englishFormMessages);
  const parts = (json: JsonValue, rules = {}) =>
    problems(json, rules).rows.map(({ conditionId, part }) => `${conditionId}.${part}`);

  it('names the row and the part that is missing', () => {
    expect(parts(and(row(''), row('b', ''), row('c'), row('d', '$exists')))).toEqual([
      'c1.field',
      'c2.operator',
      'c3.value',
    ]);
  });

  it('U11: checks numbers and dates by what their operator takes', () => {
    const value = (operator: string, text: string) => parts(and(row('f', operator, text)));
    expect(value('$numberEquals', '1,5')).toHaveLength(1);
    expect(value('$numberEquals', '1.5')).toEqual([]);
    expect(value('$stringContains', '1,5')).toEqual([]);
    expect(value('$dateTimeAfter', '2026-02-28')).toEqual([]);
    expect(value('$dateTimeAfter', '2026-11-25T10:00:00+01:00')).toEqual([]);
    expect(value('$dateTimeAfter', '2026-02-30')).toHaveLength(1);
    expect(value('$dateTimeAfter', '2026-02-28T25:00')).toHaveLength(1);
    expect(value('$dateTimeAfter', 'tomorrow')).toHaveLength(1);
  });

  it('holds what the parameter allows', () => {
    const two = or(and(row('a', '$exists')), and(row('b', '$exists')));
    expect(parts(two, { operators: ['$stringContains'] })).toEqual(['c1.operator', 'c3.operator']);
    expect(problems(two, { onlyAnd: true }).groups).toContain('one group');
    expect(problems(two).groups).toBeUndefined();
    expect(canAddGroup(emptyFilter, { onlyAnd: true })).toBe(true);
    expect(canAddGroup(read(two), { onlyAnd: true })).toBe(false);
    expect(canAddGroup(read(two))).toBe(true);
  });
});

it('a formula in words reads as one line', () => {
  const tree = read(
    or(
      and(row('status', '$stringIsIn', 'open, new'), row('amount', '$numberGreaterThan', 5)),
      and(row('owner', '$isUndefinedOrNull')),
    ),
  );
  const line = describeFilter(tree, { field: (key) => key.toUpperCase(), or: ' OR ' })
    .map(({ text, strong }) => (strong ? `*${text}*` : text))
    .join('');
  expect(line).toBe(
    '*STATUS* is in *open, new* and *AMOUNT* is greater than *5* OR *OWNER* does not exist',
  );
  expect(describeFilter(emptyFilter)).toEqual([]);
});

it('a language that puts the comparison last says so in its words', () => {
  const tree = read(or(and(row('amount', '$numberGreaterThan', 5), row('owner', '$exists'))));
  const line = describeFilter(tree, {
    binary: '{field} が {value} {operator}',
    unary: '{field} {operator}',
    operator: (id) => (id === '$exists' ? 'がある' : 'より大きい'),
    and: '、',
  });
  expect(line.map(({ text }) => text).join('')).toBe('amount が 5 より大きい、owner がある');
});

describe('C49: a date keeps its zone', () => {
  it.each([
    ['2026-03-31', { day: '2026-03-31', time: '', offset: '' }],
    ['2026-03-31T09:30:00+05:30', { day: '2026-03-31', time: '09:30:00', offset: '+05:30' }],
    ['2026-03-31T09:30:00Z', { day: '2026-03-31', time: '09:30:00', offset: 'Z' }],
  ])('%s', (text, parts) => {
    expect(readDateText(text)).toEqual(parts);
    expect(writeDateText(parts)).toBe(text);
  });

  it.each(['2026-02-30', 'yesterday', '{{now}}', ''])('%s is no date', (text) => {
    expect(readDateText(text)).toBeUndefined();
  });
});

it('C39: a list that another tool saved as an array stays one', () => {
  const json = or(and(row('stage', '$stringIsIn', ['open', 7])));
  const tree = read(json);
  expect(filterToWire(tree)).toEqual(json);
  const [condition] = filterConditions(tree);
  expect(condition?.text).toBe('open, 7');
  expect(filterToWire(setValue(tree, condition?.id ?? '', 'open, won'))).toEqual(
    or(and(row('stage', '$stringIsIn', ['open', 'won']))),
  );
});
