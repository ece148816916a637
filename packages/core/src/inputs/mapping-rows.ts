import type { Parameter } from '../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import { isPlainObject, ownValue } from '../form/json.ts';

/** One row of a mapping: what the host calls a field, and the integration's field that it is taken from. */
export interface MappingRow {
  readonly label: string;
  /** `''`: not mapped. */
  readonly field: string;
}

/** Reads `{ label: field }`; `undefined` when it is something else. */
export function fromMapping(json: JsonValue | undefined): readonly MappingRow[] | undefined {
  if (json === undefined) return [];
  if (!isPlainObject(json)) return undefined;
  const rows = Object.entries(json);
  return rows.every((row): row is [string, string] => typeof row[1] === 'string')
    ? rows.map(([label, field]) => ({ label, field }))
    : undefined;
}

/** Writes `{ label: field }`; rows that are not mapped are left out, and so is a mapping without rows. */
export function toMapping(rows: readonly MappingRow[]): JsonObject | undefined {
  const mapped = rows.filter(({ field }) => field !== '');
  return mapped.length === 0
    ? undefined
    : Object.fromEntries(mapped.map(({ label, field }) => [label, field]));
}

/** The rows with one of them set: a label that is not there yet is added. */
export function setMapping(
  rows: readonly MappingRow[],
  label: string,
  field: string,
): readonly MappingRow[] {
  return rows.some((row) => row.label === label)
    ? rows.map((row) => (row.label === label ? { label, field } : row))
    : [...rows, { label, field }];
}

/** Whether a form value is rows of a mapping. */
export function isMappingRows(value: unknown): value is readonly MappingRow[] {
  return (
    Array.isArray(value) &&
    value.every(
      (row) => isPlainObject(row) && typeof row.label === 'string' && typeof row.field === 'string',
    )
  );
}

/** The labels that a mapping asks a field for, in the vendor's order: the SDK's `savedFieldMappings`. */
export function mappingLabels({ extra = {} }: Parameter): readonly string[] {
  const asked = ownValue(extra, 'savedFieldMappings');
  if (!Array.isArray(asked)) return [];
  return asked.flatMap((row) => {
    const label = isPlainObject(row) ? ownValue(row, 'label') : undefined;
    return typeof label === 'string' ? [label] : [];
  });
}
