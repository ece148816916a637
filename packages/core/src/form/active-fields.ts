import type { Field } from './field.ts';
import { isEmptyValue, writeValue } from './field-value.ts';
import { isSameJson } from './json.ts';

/**
 * The fields whose parents let them take part, in order. Where several fields share a wire id, the first one
 * that takes part stands for it: two fields can never send two values under one key.
 */
export function activeFields(
  fields: readonly Field[],
  read: (field: Field) => unknown,
): readonly Field[] {
  const active = new Map<string, Field>();
  const taken = new Set<string>();
  return fields.filter((field) => {
    if (taken.has(field.id) || !isCalledFor(field, active, read)) return false;
    active.set(field.name, field);
    taken.add(field.id);
    return true;
  });
}

function isCalledFor(
  { parent }: Field,
  active: ReadonlyMap<string, Field>,
  read: (field: Field) => unknown,
): boolean {
  if (!parent) return true;
  const field = active.get(parent.name);
  if (!field) return false;
  return parent.whenValue === undefined
    ? !isEmptyValue(field, read(field))
    : isSameJson(writeValue(field, read(field)), parent.whenValue);
}
