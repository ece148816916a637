import type { JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';
import { toOpaque } from '../inputs/opaque-value.ts';
import type { FilterCondition, FilterGroup, FilterValue } from './filter-tree.ts';
import { writeListText } from './list-text.ts';
import { filterOperator } from './operators.ts';

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
  if (typeof field !== 'string' || typeof operator !== 'string') return undefined;
  if (!hasOnly(node, ['field', 'operator', 'value'])) return undefined;
  const value = toRowValue(operator, ownValue(node, 'value'));
  return value && [[{ field, operator, ...value }]];
}

function toRowValue(
  operator: string,
  saved: JsonValue | undefined,
): Omit<Row, 'field' | 'operator'> | undefined {
  if (saved === undefined) return { text: '' };
  if (isScalar(saved)) return { text: String(saved), saved };
  const isList = filterOperator(operator).argument === 'list';
  return isList && Array.isArray(saved) && saved.every(isListItem)
    ? { text: writeListText(saved.map(String)), saved, isArray: true }
    : undefined;
}

function isScalar(value: JsonValue): boolean {
  return value !== null && typeof value !== 'object';
}

/** An item with a comma in it would read as two. */
function isListItem(value: JsonValue): boolean {
  return isScalar(value) && !String(value).includes(',');
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
