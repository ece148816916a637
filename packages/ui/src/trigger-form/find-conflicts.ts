import { isSameJson, type JsonObject } from '@trigger-picker/core';

/** What stands where after something was saved elsewhere while it was being edited, by parameter id. */
export interface SavedElsewhere {
  /** Changed here and there, to different values: the user's own stands. */
  readonly conflicts: readonly string[];
  /** Changed there alone: what was saved there stands. */
  readonly taken: readonly string[];
}

/** Compares what the user has with what was saved elsewhere; `from` is what both began with. */
export function findConflicts(
  from: JsonObject,
  mine: JsonObject,
  theirs: JsonObject,
  ids: readonly string[] = [...new Set([...Object.keys(from), ...Object.keys(theirs)])],
): SavedElsewhere {
  const changed = ids.filter((id) => !isSameValue(from, theirs, id));
  return {
    conflicts: changed.filter(
      (id) => !isSameValue(mine, from, id) && !isSameValue(mine, theirs, id),
    ),
    taken: changed.filter((id) => isSameValue(mine, from, id)),
  };
}

/** Nothing saved and `null` are the same to the vendor. */
function isSameValue(one: JsonObject, other: JsonObject, id: string): boolean {
  return isSameJson(savedUnder(one, id), savedUnder(other, id));
}

function savedUnder(parameters: JsonObject, id: string) {
  return (Object.hasOwn(parameters, id) ? parameters[id] : undefined) ?? null;
}
