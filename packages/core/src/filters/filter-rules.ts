import type { FilterRules } from '../contract/catalog.ts';
import type { FilterTree } from './filter-tree.ts';
import { type FilterOperator, filterOperator, filterOperators } from './operators.ts';

/** The operators to offer: those that the rules name, in the table's order and unknown ones last. */
export function allowedOperators(rules: FilterRules = {}): readonly FilterOperator[] {
  const named = rules.operators;
  const table: readonly FilterOperator[] = filterOperators;
  if (!named) return table.filter(({ hidden }) => !hidden);
  const known = table.filter(({ id, hidden }) => !hidden && named.includes(id));
  const unknown = named.filter((id) => !table.some((operator) => operator.id === id));
  return [...known, ...new Set(unknown)].map((operator) =>
    typeof operator === 'string' ? filterOperator(operator) : operator,
  );
}

/** Whether one more group may be added: under `onlyAnd` there is one at most. */
export function canAddGroup(tree: FilterTree, rules: FilterRules = {}): boolean {
  return !rules.onlyAnd || tree.groups.length === 0;
}
