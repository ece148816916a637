import { type Field, type FormValues, isSameJson, type JsonObject } from '@trigger-picker/core';
import { fieldPaths } from './field-paths.ts';
import type { FormStart } from './form-start.ts';

/** A form after what it is drawn from has changed. */
export interface Rebased {
  readonly values: FormValues;
  /** What was entered into fields that are gone, by parameter id: they may come back. */
  readonly orphans: JsonObject;
}

/**
 * The values of a form whose parameters, or saved values, have changed under the user's hands: what they have
 * touched stays, wherever its field stands now, or without one; everything else starts anew.
 */
export function rebaseValues(
  before: FormStart,
  values: FormValues,
  next: FormStart,
  orphans: JsonObject = {},
): Rebased {
  const isTouched = ({ name }: Field) => !isSameJson(values[name], before.values[name]);
  const touched = before.model.fields.filter(isTouched);
  const findBefore = finder(before, touched, next);
  const sources = new Map(next.model.fields.map((field) => [field.name, findBefore(field)]));
  const found = new Set([...sources.values()].map((source) => source?.name));
  // Where a field's kind has changed, or it comes back, its value takes the way over the wire.
  const wire = { ...orphans, ...before.model.toParameters(values, { mode: 'create' }) };
  const reread = next.model.fromParameters(wire);

  const entries = next.model.fields.map(({ name, id, kind }) => {
    const source = sources.get(name);
    if (source) return [name, source.kind === kind ? values[source.name] : reread[name]];
    return [name, Object.hasOwn(orphans, id) ? reread[name] : next.values[name]];
  });
  const known = new Set(next.model.fields.map(({ id }) => id));
  const lost = touched.filter(({ name, id }) => !found.has(name) && Object.hasOwn(wire, id));
  const ids = [...Object.keys(orphans), ...lost.map(({ id }) => id)].filter((id) => !known.has(id));
  return {
    values: Object.fromEntries(entries),
    orphans: Object.fromEntries(ids.map((id) => [id, wire[id]])),
  };
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
