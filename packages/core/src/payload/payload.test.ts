import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../contract/json.ts';
import { buildPayloadTree, type PayloadNode } from './build-payload-tree.ts';
import { formatPath, readPath } from './read-path.ts';

describe('buildPayloadTree', () => {
  it('names each field with its type, path and sample', () => {
    const [record] = buildPayloadTree([
      {
        record: {
          name: 'Spring renewal',
          amount: 50000,
          closeDate: '2025-12-31',
          won: false,
          tags: ['a'],
        },
      },
    ]);
    const seen = record?.children.map((node) => [formatPath(node.path), node.type, node.sample]);
    expect(seen).toEqual([
      ['record.name', 'text', 'Spring renewal'],
      ['record.amount', 'number', 50000],
      ['record.closeDate', 'date', '2025-12-31'],
      ['record.won', 'boolean', false],
      ['record.tags', 'list', undefined],
    ]);
    expect(record).toMatchObject({ type: 'object', size: 5 });
  });

  it('joins the fields of several records and prefers a sample that says something', () => {
    const tree = buildPayloadTree([{ a: null }, { a: 'x', b: 1 }]);
    expect(tree.map((node) => [node.label, node.sample])).toEqual([
      ['a', 'x'],
      ['b', 1],
    ]);
  });

  it('K18: a sample that is 100,000 deep or very wide is cut, not followed', () => {
    let deep: JsonValue = 'end';
    for (let level = 0; level < 100_000; level++) deep = { in: deep };
    expect(depthOf(buildPayloadTree([deep]))).toBe(12);
    const wide = Object.fromEntries(Array.from({ length: 50_000 }, (_, at) => [`k${at}`, at]));
    expect(buildPayloadTree([wide])).toHaveLength(2000);
  });

  it('records that are no objects have no fields', () => {
    expect(buildPayloadTree(['text', 3, null])).toEqual([]);
  });
});

describe('readPath and formatPath', () => {
  it('read own properties only', () => {
    expect(readPath({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(readPath({}, ['constructor', 'name'])).toBeUndefined();
    expect(readPath('text', ['length'])).toBeUndefined();
  });

  it('write odd keys so that they stay one step', () => {
    expect(formatPath(['record', 'items', 0, 'due date'])).toBe('record.items[0]["due date"]');
  });
});

function depthOf(nodes: readonly PayloadNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map((node) => depthOf(node.children)));
}
