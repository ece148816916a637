import type { JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';
import { toOpaque } from '../inputs/opaque-value.ts';
import type { FilterCondition, FilterGroup, FilterValue } from './filter-tree.ts';

/** Deeper formulas are kept as they are: no one could read them as rows, and no stack has to hold them. */
const maxDepth = 16;

type Row = Omit<FilterCondition, 'id'>;

/**
 * The editable tree of a saved formula. Every nesting that says the same as an OR of ANDs is drawn as one;
 * everything else comes back opaque, with its JSON untouched.
 */
export function filterFromWire(json: JsonValue): FilterValue {
  const groups = toGroups(json, 0);
  return groups ? { kind: 'groups', groups: withIds(groups) } : toOpaque(json);
}

/** The alternatives that a node stands for, each a list of rows; `undefined` when it cannot be drawn. */
function toGroups(node: JsonValue | undefined, depth: number): Row[][] | undefined {
  if (depth > maxDepth || !isPlainObject(node)) return undefined;
  const { conditions, operator } = node;
  if (!Array.isArray(conditions)) return toRow(node);
  if (!hasOnly(node, ['conditions', 'operator'])) return undefined;
  const parts = conditions.map((part) => toGroups(part, depth + 1));
  if (!parts.every((part) => part !== undefined)) return undefined;
  if (operator === 'OR') return parts.flat();
  // An AND over a choice of alternatives is another formula than any OR of its rows.
  return operator === 'AND' && parts.every((part) => part.length === 1)
    ? [parts.flat(2)]
    : undefined;
}

function toRow(node: { readonly [key: string]: JsonValue }): Row[][] | undefined {
  const { field, operator } = node;
  const value = ownValue(node, 'value');
  if (typeof field !== 'string' || typeof operator !== 'string') return undefined;
  if (!hasOnly(node, ['field', 'operator', 'value']) || !isScalar(value)) return undefined;
  const row = { field, operator, text: String(value ?? '') };
  return [[value === undefined ? row : { ...row, saved: value }]];
}

function isScalar(value: JsonValue | undefined): boolean {
  return value !== null && typeof value !== 'object';
}

function hasOnly(node: { readonly [key: string]: JsonValue }, known: readonly string[]): boolean {
  return Object.keys(node).every((key) => known.includes(key));
}

/** Numbered in order: two readings of one formula are equal, which is how "untouched" is told. */
function withIds(groups: readonly Row[][]): readonly FilterGroup[] {
  let next = 0;
  const id = (prefix: string) => `${prefix}${next++}`;
  return groups.map((rows) => ({
    id: id('g'),
    conditions: rows.map((row) => ({ ...row, id: id('c') })),
  }));
}
