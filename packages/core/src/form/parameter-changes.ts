import type { JsonObject, JsonValue } from '../contract/json.ts';
import { isSameJson, ownValue } from './json.ts';

/** What differs from what is saved, as a PATCH says it: `null` removes. */
export function parameterChanges(saved: JsonObject, current: JsonObject): JsonObject {
  const ids = new Set([...Object.keys(saved), ...Object.keys(current)]);
  const changed = [...ids].filter(
    (id) => !isSameJson(savedValue(saved, id), savedValue(current, id)),
  );
  return Object.fromEntries(changed.map((id) => [id, savedValue(current, id)]));
}

/** The saved parameters with changes made to them. */
export function applyChanges(saved: JsonObject, changes: JsonObject): JsonObject {
  const entries = new Map(Object.entries(saved));
  for (const [id, value] of Object.entries(changes)) {
    if (value === null) entries.delete(id);
    else entries.set(id, value);
  }
  return Object.fromEntries(entries);
}

/** A value as a change states it. Nothing saved and `null` are the same to the vendor. */
export function savedValue(parameters: JsonObject, id: string): JsonValue {
  return ownValue(parameters, id) ?? null;
}
