import {
  type FormModel,
  type FormValues,
  type JsonObject,
  parameterChanges,
} from '@trigger-picker/core';

/** What a form is drawn from, and what it starts with. */
export interface FormStart {
  readonly model: FormModel;
  /** What was saved; absent: a new one. */
  readonly saved: JsonObject | undefined;
  readonly values: FormValues;
}

/** What the user has entered where no field stands for it any more, and what they have taken away there. */
export interface FormLeftovers {
  /** Values of fields that are gone: still sent until they are removed. */
  readonly orphans: JsonObject;
  /** Ids of saved values or orphans that are removed. */
  readonly removed: readonly string[];
}

/** The start of a form. */
export function toFormStart(model: FormModel, saved: JsonObject | undefined): FormStart {
  return { model, saved, values: saved ? model.fromParameters(saved) : model.defaultValues() };
}

/** The whole object that a form stands for, as a `TriggerConfig` holds it. */
export function toWhole(
  { model, saved }: FormStart,
  values: FormValues,
  { orphans, removed }: FormLeftovers,
): JsonObject {
  const shown = model.toParameters(values, {
    mode: 'create',
    ...(saved && { saved }),
    remove: removed,
  });
  const kept = Object.entries(orphans).filter(([id]) => !removed.includes(id));
  return { ...shown, ...Object.fromEntries(kept) };
}

/** What differs from what was saved; `null` removes. */
export function toChanges(
  start: FormStart,
  values: FormValues,
  leftovers: FormLeftovers,
): JsonObject {
  return parameterChanges(start.saved ?? {}, toWhole(start, values, leftovers));
}
