import type { Field, FieldName } from '@trigger-picker/core';

/**
 * What tells the fields of one form apart, whatever else comes or goes around them: the ids from the top down,
 * with the choices that lead to them. Positions do not: one new parameter moves all that follow.
 */
export function fieldPaths(fields: readonly Field[]): ReadonlyMap<FieldName, string> {
  const paths = new Map<FieldName, string>();
  const taken = new Set<string>();
  for (const { name, id, parent } of fields) {
    const above = parent && [paths.get(parent.name), parent.whenValue];
    let path = JSON.stringify([id, above]);
    while (taken.has(path)) path += '+';
    taken.add(path);
    paths.set(name, path);
  }
  return paths;
}
