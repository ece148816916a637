import type { FilterCondition, FilterGroup, FilterTree } from './filter-tree.ts';

/** The formula with other conditions in each of its groups. */
export function mapGroups(
  tree: FilterTree,
  edit: (group: FilterGroup) => readonly FilterCondition[],
): FilterTree {
  return {
    ...tree,
    groups: tree.groups.map((group) => ({ ...group, conditions: edit(group) })),
  };
}

/** The formula with other rows, or none, in the place of one. */
export function replaceCondition(
  tree: FilterTree,
  conditionId: string,
  replace: (condition: FilterCondition) => readonly FilterCondition[],
): FilterTree {
  return mapGroups(tree, ({ conditions }) =>
    conditions.flatMap((condition) =>
      condition.id === conditionId ? replace(condition) : [condition],
    ),
  );
}

/** The formula without groups that have nothing to say. */
export function withoutEmptyGroups(tree: FilterTree): FilterTree {
  return { ...tree, groups: tree.groups.filter(({ conditions }) => conditions.length > 0) };
}
