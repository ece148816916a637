import { type FilterCondition, type FilterTree, nextFilterId } from './filter-tree.ts';
import { mapGroups, replaceCondition, withoutEmptyGroups } from './map-groups.ts';
import { filterOperator } from './operators.ts';

/** What a new row may start with. */
export type NewCondition = Partial<Pick<FilterCondition, 'field' | 'operator' | 'text'>>;

/** Adds a group that holds one new row. */
export function addGroup(tree: FilterTree, start: NewCondition = {}): FilterTree {
  const group = { id: nextFilterId(tree, 'g'), conditions: [newCondition(tree, start)] };
  return { ...tree, groups: [...tree.groups, group] };
}

/** Adds a row at the end of a group, or of a first group when there is none yet. */
export function addCondition(
  tree: FilterTree,
  groupId: string | undefined,
  start: NewCondition = {},
): FilterTree {
  if (!tree.groups.some(({ id }) => id === groupId)) return addGroup(tree, start);
  const condition = newCondition(tree, start);
  return mapGroups(tree, (group) =>
    group.id === groupId ? [...group.conditions, condition] : group.conditions,
  );
}

/** Removes a row, and its group with its last row. */
export function removeCondition(tree: FilterTree, conditionId: string): FilterTree {
  return withoutEmptyGroups(replaceCondition(tree, conditionId, () => []));
}

/** Removes a group with all of its rows. */
export function removeGroup(tree: FilterTree, groupId: string): FilterTree {
  return { ...tree, groups: tree.groups.filter(({ id }) => id !== groupId) };
}

/** Sets the field of a row; its operator and value stay. */
export function setField(tree: FilterTree, conditionId: string, field: string): FilterTree {
  return editCondition(tree, conditionId, (condition) => ({ ...condition, field }));
}

/**
 * Sets the operator of a row. What was typed stays, also while an operator takes no value; the saved JSON
 * value stays only where the new operator takes the same type of value.
 */
export function setOperator(tree: FilterTree, conditionId: string, operator: string): FilterTree {
  return editCondition(tree, conditionId, ({ saved, ...condition }) => {
    const keeps =
      saved !== undefined &&
      filterOperator(operator).argument === filterOperator(condition.operator).argument;
    return { ...condition, operator, ...(keeps && { saved }) };
  });
}

/** Sets the value of a row, as it was typed. */
export function setValue(tree: FilterTree, conditionId: string, text: string): FilterTree {
  return editCondition(tree, conditionId, ({ saved: _replaced, ...condition }) => ({
    ...condition,
    text,
  }));
}

function editCondition(
  tree: FilterTree,
  conditionId: string,
  edit: (condition: FilterCondition) => FilterCondition,
): FilterTree {
  return replaceCondition(tree, conditionId, (condition) => [edit(condition)]);
}

function newCondition(tree: FilterTree, start: NewCondition): FilterCondition {
  return { field: '', operator: '', text: '', ...start, id: nextFilterId(tree, 'c') };
}
