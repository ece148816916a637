import {
  buildFormModel,
  describeFilter,
  englishFormMessages,
  type FilterTree,
  filterFromWire,
  isFilterTree,
  type JsonObject,
  type Parameter,
  validateFilter,
} from '@trigger-picker/core';

/** The conditions of a trigger in words: "Amount is greater than 50000". Nothing, where there are none. */
export function describeConditions(parameters: readonly Parameter[], values: JsonObject): string {
  return buildFormModel(parameters)
    .fields.filter(({ kind }) => kind === 'filter')
    .map(({ id }) => filterText(values[id]))
    .filter((text) => text !== '')
    .join(', ');
}

function filterText(json: JsonObject[string] | undefined): string {
  const filter = json === undefined ? undefined : filterFromWire(json);
  if (!filter || !isFilterTree(filter)) return '';
  return describeFilter(completeOnly(filter))
    .map(({ text }) => text)
    .join('');
}

/** A condition that is still being written says nothing yet. */
function completeOnly(filter: FilterTree): FilterTree {
  const { rows } = validateFilter(filter, undefined, englishFormMessages);
  const incomplete = new Set(rows.map(({ conditionId }) => conditionId));
  const groups = filter.groups.map((group) => ({
    ...group,
    conditions: group.conditions.filter(({ id }) => !incomplete.has(id)),
  }));
  return { ...filter, groups };
}
