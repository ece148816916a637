import {
  type MappingSourceName,
  type MappingValue,
  mappingLabels,
  mappingSource,
} from '@trigger-picker/core';
import type { FillContext } from './fill-field.ts';

/** Fills a mapping: each single field from its own list, and each of the host's labels. */
export function fillMapping<Key extends string>(
  sources: Readonly<Record<Key, MappingSourceName>>,
): (context: FillContext) => Promise<MappingValue<Key>> {
  return async (context) => {
    const fields = await loadFields(context, 'fieldSource');
    const labels = mappingLabels(context.field.parameter);
    const singles = Object.entries<MappingSourceName>(sources).map(async ([key, source]) => [
      key,
      (await loadFields(context, source))[0],
    ]);
    // `Object.fromEntries` forgets which keys it was given.
    return {
      ...Object.fromEntries(await Promise.all(singles)),
      fieldMappings: labels.map((label, at) => ({ label, field: fields[at % fields.length] })),
      rest: '{}',
    } as MappingValue<Key>;
  };
}

/** What can be chosen there, or written where nothing is offered. */
async function loadFields(
  { field, load }: FillContext,
  name: MappingSourceName,
): Promise<readonly string[]> {
  const source = mappingSource(field.parameter, name);
  return source ? (await load(source)).choices.map(({ value }) => String(value)) : ['total'];
}
