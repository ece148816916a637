import * as z from 'zod/mini';
import { emptyFilter, type FilterTree, isFilterTree } from '../filters/filter-tree.ts';
import { filterFromWire } from '../filters/from-wire.ts';
import { filterToWire } from '../filters/to-wire.ts';
import { validateFilter } from '../filters/validate-filter.ts';
import type { InputKind } from './input-kind.ts';
import { isOpaque } from './opaque-value.ts';

/** A filter formula: groups of conditions on the fields of an event. */
export const filter: InputKind<'filter', FilterTree> = {
  name: 'filter',
  wireTypes: ['CONDITIONAL', 'DYNAMIC_CONDITIONAL'],
  confirmed: true,
  isValue: isFilterTree,
  emptyValue: () => emptyFilter,
  isEmpty: (tree) => filterToWire(tree) === undefined,
  fromWire: (json) => {
    const value = filterFromWire(json);
    return isOpaque(value) ? undefined : value;
  },
  toWire: filterToWire,
  schema: (parameter, messages) =>
    z
      .custom<FilterTree>(isFilterTree, messages.INVALID_VALUE({ title: parameter.title }))
      .check((payload) => {
        const { rows, groups } = validateFilter(payload.value, parameter.filter, messages);
        const message =
          rows.length > 0 ? messages.INCOMPLETE_FILTER({ count: rows.length }) : groups;
        if (message !== undefined) {
          payload.issues.push({ code: 'custom', input: payload.value, message });
        }
      }),
};
