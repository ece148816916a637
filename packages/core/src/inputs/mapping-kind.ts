import type { JsonObject, JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';
import { buildKind } from './build-kind.ts';
import type { InputKind } from './input-kind.ts';
import { fromMapping, isMappingRows, type MappingRow, toMapping } from './mapping-rows.ts';
import { isJsonText } from './opaque-value.ts';
import type { InputKindName } from './wire-types.ts';

/** A form value with named single fields and a mapping beside them. */
export type MappingValue<Key extends string> = { readonly [K in Key]: string } & {
  readonly fieldMappings: readonly MappingRow[];
  /** JSON text of the properties that the form does not edit: they go back as they came. */
  readonly rest: string;
};

/** Builds a kind for the SDK's values of the form `{ <key>?: string, fieldMappings?: { label: field } }`. */
export function mappingKind<Name extends InputKindName, Key extends string>(
  name: Name,
  keys: readonly Key[],
): InputKind<Name, MappingValue<Key>> {
  const build = (read: (key: Key) => string, rows: readonly MappingRow[], rest: JsonObject) =>
    // `Object.fromEntries` forgets which keys it was given.
    ({
      ...Object.fromEntries(keys.map((key) => [key, read(key)])),
      fieldMappings: rows,
      rest: JSON.stringify(rest),
    }) as MappingValue<Key>;

  const isValue = (value: unknown): value is MappingValue<Key> =>
    isPlainObject(value) &&
    keys.every((key) => typeof value[key] === 'string') &&
    isMappingRows(value.fieldMappings) &&
    typeof value.rest === 'string' &&
    isJsonText(value.rest);

  const toWire = (value: MappingValue<Key>) => {
    const singles = keys.filter((key) => value[key] !== '').map((key) => [key, value[key]]);
    const fieldMappings = toMapping(value.fieldMappings);
    const wire: JsonObject = {
      ...JSON.parse(value.rest),
      ...Object.fromEntries(singles),
      ...(fieldMappings && { fieldMappings }),
    };
    return Object.keys(wire).length === 0 ? undefined : wire;
  };

  return buildKind(name, {
    isValue,
    emptyValue: () => build(() => '', [], {}),
    isEmpty: (value) => toWire(value) === undefined,
    fromWire: (json) => {
      if (!isPlainObject(json)) return undefined;
      const rows = fromMapping(ownValue(json, 'fieldMappings'));
      if (!rows || !keys.every((key) => isOptionalText(ownValue(json, key)))) return undefined;
      const known = new Set<string>([...keys, 'fieldMappings']);
      const rest = Object.entries(json).filter(([key]) => !known.has(key));
      return build((key) => String(ownValue(json, key) ?? ''), rows, Object.fromEntries(rest));
    },
    toWire,
  });
}

function isOptionalText(json: JsonValue | undefined): boolean {
  return json === undefined || typeof json === 'string';
}
