import type { JsonValue } from '../contract/json.ts';
import { isObject, type Normalized, normalize, readJson, within } from './wire.ts';

/** Reads example records, shaped like the `payload` of an event. A single record counts as a list of one. */
export function normalizeExamples(json: unknown): Normalized<readonly JsonValue[]> {
  return normalize<readonly JsonValue[]>([], (place) => {
    if (!Array.isArray(json) && !isObject(json)) return undefined;
    const records: readonly unknown[] = Array.isArray(json) ? json : [json];
    return records.flatMap((record, index) => {
      const value = readJson(record, within(place, index));
      return value === undefined ? [] : [value];
    });
  });
}
