import type { JsonObject, JsonValue } from '../contract/json.ts';
import { parseNumber } from '../inputs/parse-number.ts';
import type { FilterCondition, FilterTree } from './filter-tree.ts';
import { readListText } from './list-text.ts';
import { type FilterArgument, filterOperator } from './operators.ts';

/** The formula for the wire, always an OR of AND groups; `undefined` when it has no conditions. */
export function filterToWire(tree: FilterTree): JsonObject | undefined {
  const groups = tree.groups.filter(({ conditions }) => conditions.length > 0);
  if (groups.length === 0) return undefined;
  return {
    operator: 'OR',
    conditions: groups.map(({ conditions }) => ({
      operator: 'AND',
      conditions: conditions.map(toRow),
    })),
  };
}

function toRow(condition: FilterCondition): JsonObject {
  const { field, operator } = condition;
  const value = toValue(condition);
  return value === undefined ? { field, operator } : { field, operator, value };
}

function toValue(condition: FilterCondition): JsonValue | undefined {
  const { operator, text, saved, isArray } = condition;
  if (saved !== undefined) return saved;
  if (isArray && filterOperator(operator).argument === 'list') return [...readListText(text)];
  return values[filterOperator(operator).argument](text);
}

const values: Readonly<Record<FilterArgument, (text: string) => JsonValue | undefined>> = {
  none: () => undefined,
  text: (text) => text || undefined,
  list: (text) => text || undefined,
  date: (text) => text.trim() || undefined,
  number: (text) => {
    const parsed = parseNumber(text);
    // The validation refuses this text; a draft keeps it.
    return parsed.ok ? parsed.value : text || undefined;
  },
};
