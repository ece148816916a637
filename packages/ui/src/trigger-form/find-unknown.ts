import type { FormValues, UnknownParameter } from '@trigger-picker/core';
import type { FormGround } from './use-trigger-form.ts';

/** Values that no field stands for: saved ones, and what was entered into fields that are gone. */
export function findUnknown(
  { start: { model, saved = {} }, orphans }: FormGround,
  values: FormValues,
): readonly UnknownParameter[] {
  const unknown = model.unknownParameters(saved, values);
  const entered = Object.entries(orphans).flatMap(([id, value]) =>
    value === undefined ? [] : [{ id, value }],
  );
  return [...unknown.filter(({ id }) => !Object.hasOwn(orphans, id)), ...entered];
}
