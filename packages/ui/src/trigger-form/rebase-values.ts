import { type Field, type FormValues, isSameJson } from '@trigger-picker/core';
import { fieldPaths } from './field-paths.ts';
import type { FormStart } from './form-start.ts';

/**
 * The values of a form whose parameters, or saved values, have changed under the user's hands: what they have
 * touched stays, wherever its field stands now; everything else starts anew.
 */
export function rebaseValues(before: FormStart, values: FormValues, next: FormStart): FormValues {
  const isTouched = ({ name }: Field) => !isSameJson(values[name], before.values[name]);
  const touched = before.model.fields.filter(isTouched);
  const findBefore = finder(before, touched, next);
  // Where a field's kind has changed, its value takes the way over the wire.
  const wire = before.model.toParameters(values, { mode: 'create' });
  const reread = next.model.fromParameters(wire);
  const entries = next.model.fields.map((field) => {
    const source = findBefore(field);
    if (!source) return [field.name, next.values[field.name]];
    const isSameKind = source.kind === field.kind;
    return [field.name, isSameKind ? values[source.name] : reread[field.name]];
  });
  return Object.fromEntries(entries);
}

/** Finds a touched field by where it stands, and then by its wire id. */
function finder(before: FormStart, touched: readonly Field[], next: FormStart) {
  const paths = fieldPaths(before.model.fields);
  const nextPaths = fieldPaths(next.model.fields);
  const byPath = new Map(touched.map((field) => [paths.get(field.name), field]));
  const all = new Set(paths.values());
  return (field: Field): Field | undefined => {
    const path = nextPaths.get(field.name);
    if (path !== undefined && all.has(path)) return byPath.get(path);
    return touched.find(({ id }) => id === field.id);
  };
}
