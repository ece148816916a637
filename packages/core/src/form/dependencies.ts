import type { ChoicesSource } from '../contract/catalog.ts';
import type { JsonObject } from '../contract/json.ts';
import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { isEmptyValue, writeValue } from './field-value.ts';

/** Where a field's list is loaded from: its choices, or the fields that its filter goes by. */
export function choicesSourceOf({ parameter }: Field): ChoicesSource | undefined {
  return parameter.choicesSource ?? parameter.filter?.keysSource;
}

/**
 * The fields that have to be filled in before a field's list can be loaded. A dependency that is no parameter
 * of this trigger is not asked for: the user could never fill it in.
 */
export function missingDependencies(
  fields: readonly Field[],
  field: Field,
  values: FormValues,
): readonly Field[] {
  const present = dependencies(fields, field, values);
  return dependencyIds(field).flatMap((id) => {
    const active = present.get(id);
    if (active && !isEmptyValue(active, values[active.name])) return [];
    return active ?? fields.find((other) => other.id === id) ?? [];
  });
}

/** The values that a field's list depends on, by parameter id: the `parameters` of the request for it. */
export function choiceParameters(
  fields: readonly Field[],
  field: Field,
  values: FormValues,
): JsonObject {
  const entries = [...dependencies(fields, field, values)].flatMap(([id, dependency]) => {
    const json = writeValue(dependency, values[dependency.name]);
    return json === undefined ? [] : [[id, json] as const];
  });
  return Object.fromEntries(entries);
}

function dependencies(
  fields: readonly Field[],
  field: Field,
  values: FormValues,
): ReadonlyMap<string, Field> {
  const ids = new Set(dependencyIds(field));
  const active = activeFields(fields, ({ name }) => values[name]);
  return new Map(active.filter(({ id }) => ids.has(id)).map((found) => [found.id, found]));
}

function dependencyIds(field: Field): readonly string[] {
  const ids = new Set(choicesSourceOf(field)?.dependencies);
  ids.delete(field.id);
  return [...ids];
}
