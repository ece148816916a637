import { isSameJson, type JsonObject, parameterChanges } from '@trigger-picker/core';

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
): SavedElsewhere {
  const [here, there] = [parameterChanges(from, mine), parameterChanges(from, theirs)];
  const changed = Object.keys(there);
  const isMine = (id: string) => Object.hasOwn(here, id);
  return {
    conflicts: changed.filter((id) => isMine(id) && !isSameJson(here[id], there[id])),
    taken: changed.filter((id) => !isMine(id)),
  };
}
