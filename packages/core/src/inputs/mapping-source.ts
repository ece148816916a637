import type { ChoicesSource, Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';

/** The lists of a mapping, by the SDK's own names. */
export type MappingSourceName =
  | 'recordSource'
  | 'fieldSource'
  | 'mainInputSource'
  | 'dependentInputSource';

/** Where one of a mapping's lists is loaded from: the `cacheKey` of the SDK's data source. */
export function mappingSource(
  { extra = {} }: Parameter,
  name: MappingSourceName,
): ChoicesSource | undefined {
  const key = member(member(ownValue(extra, 'source'), name), 'cacheKey');
  return typeof key === 'string' ? { key, dependencies: [] } : undefined;
}

function member(json: JsonValue | undefined, key: string): JsonValue | undefined {
  return isPlainObject(json) ? ownValue(json, key) : undefined;
}
