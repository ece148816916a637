import type { JsonValue } from '../contract/json.ts';
import { isPlainObject } from '../form/json.ts';
import type { OpaqueValue } from '../inputs/opaque-value.ts';

/** One row: a field, how to compare it, and with what. */
export interface FilterCondition {
  /** Stable while the formula is edited: the key of its row. */
  readonly id: string;
  readonly field: string;
  /** `''`: none chosen yet. */
  readonly operator: string;
  /** The value as it was typed. Kept where an operator takes none, so that it is back with the next one. */
  readonly text: string;
  /** The value as it was saved, with its JSON type: what goes out until this row is edited. */
  readonly saved?: JsonValue;
  /** The list was saved as an array, so it goes out as one; else it goes out as text. */
  readonly isArray?: boolean;
}

/** Conditions that all have to hold. */
export interface FilterGroup {
  readonly id: string;
  readonly conditions: readonly FilterCondition[];
}

/** A formula as it is edited: one of the groups has to hold. */
export interface FilterTree {
  readonly kind: 'groups';
  readonly groups: readonly FilterGroup[];
}

/** What a filter field holds: a formula, or one that cannot be drawn as groups and is kept as it came. */
export type FilterValue = FilterTree | OpaqueValue;

/** The formula without conditions: every event passes. */
export const emptyFilter: FilterTree = { kind: 'groups', groups: [] };

/** Every condition of a formula, in order. */
export function filterConditions(tree: FilterTree): readonly FilterCondition[] {
  return tree.groups.flatMap((group) => group.conditions);
}

/** An id that is free: one more than any number in use, so that a stored formula can be edited again. */
export function nextFilterId(tree: FilterTree, prefix: 'c' | 'g'): string {
  const ids = tree.groups.flatMap(({ id, conditions }) => [id, ...conditions.map((row) => row.id)]);
  const numbers = ids.map((id) => Number(id.slice(1))).filter(Number.isSafeInteger);
  return `${prefix}${Math.max(-1, ...numbers) + 1}`;
}

/** Whether a form value is a formula made of groups. */
export function isFilterTree(value: unknown): value is FilterTree {
  return isPlainObject(value) && value.kind === 'groups' && everyItem(value.groups, isGroup);
}

function isGroup(value: unknown): boolean {
  return (
    isPlainObject(value) && typeof value.id === 'string' && everyItem(value.conditions, isCondition)
  );
}

function isCondition(value: unknown): boolean {
  return isPlainObject(value) && textKeys.every((key) => typeof value[key] === 'string');
}

const textKeys = ['id', 'field', 'operator', 'text'] as const;

function everyItem(list: unknown, test: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(test);
}
