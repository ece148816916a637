import { emptyFilter, type FilterTree, isFilterTree } from '../filters/filter-tree.ts';
import { filterFromWire } from '../filters/from-wire.ts';
import { filterToWire } from '../filters/to-wire.ts';
import { validateFilter } from '../filters/validate-filter.ts';
import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import { isOpaque } from './opaque-value.ts';

/** A filter formula: groups of conditions on the fields of an event. */
export const filter: InputKind<'filter', FilterTree> = buildKind('filter', {
  isValue: isFilterTree,
  emptyValue: () => emptyFilter,
  isEmpty: (tree) => filterToWire(tree) === undefined,
  fromWire: (json) => {
    const value = filterFromWire(json);
    return isOpaque(value) ? undefined : value;
  },
  toWire: filterToWire,
  problem: (tree, parameter, messages) => {
    const { rows, groups } = validateFilter(tree, parameter.filter, messages);
    return rows.length > 0 ? messages.INCOMPLETE_FILTER({ count: rows.length }) : groups;
  },
});
