import { type FilterTree, filterConditions, nextFilterId } from './filter-tree.ts';
import { mapGroups, replaceCondition, withoutEmptyGroups } from './map-groups.ts';

/** A row's place in a formula. */
export interface FilterPlace {
  readonly groupId: string;
  /** 0 is the top of the group. */
  readonly index: number;
}

/** Puts a copy of a row right after it. */
export function duplicateCondition(tree: FilterTree, conditionId: string): FilterTree {
  const id = nextFilterId(tree, 'c');
  return replaceCondition(tree, conditionId, (condition) => [condition, { ...condition, id }]);
}

/** Moves a row to a place; a group that it leaves empty goes. */
export function moveCondition(
  tree: FilterTree,
  conditionId: string,
  target: FilterPlace,
): FilterTree {
  const moved = filterConditions(tree).find(({ id }) => id === conditionId);
  if (!moved || !tree.groups.some(({ id }) => id === target.groupId)) return tree;
  return withoutEmptyGroups(
    mapGroups(tree, (group) => {
      const rest = group.conditions.filter(({ id }) => id !== conditionId);
      return group.id === target.groupId ? rest.toSpliced(target.index, 0, moved) : rest;
    }),
  );
}

/** Where a row would go by one step up or down, over the edge of its group too; `undefined`: nowhere. */
export function placeBeside(
  tree: FilterTree,
  conditionId: string,
  step: -1 | 1,
): FilterPlace | undefined {
  const at = groupIndexOf(tree, conditionId);
  const group = tree.groups[at];
  if (!group) return undefined;
  const index = group.conditions.findIndex(({ id }) => id === conditionId) + step;
  if (index >= 0 && index < group.conditions.length) return { groupId: group.id, index };
  const beside = tree.groups[at + step];
  return beside && { groupId: beside.id, index: step < 0 ? beside.conditions.length : 0 };
}

/** Moves a row out of its group into one of its own, right after it: another way to be let through. */
export function splitCondition(tree: FilterTree, conditionId: string): FilterTree {
  const at = groupIndexOf(tree, conditionId);
  if ((tree.groups[at]?.conditions.length ?? 0) < 2) return tree;
  const group = { id: nextFilterId(tree, 'g'), conditions: [] };
  const groups = tree.groups.toSpliced(at + 1, 0, group);
  return moveCondition({ ...tree, groups }, conditionId, { groupId: group.id, index: 0 });
}

function groupIndexOf(tree: FilterTree, conditionId: string): number {
  return tree.groups.findIndex(({ conditions }) => conditions.some(({ id }) => id === conditionId));
}
