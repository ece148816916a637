import type { FormModel, FormValues, JsonObject } from '@trigger-picker/core';

/** What a form is drawn from, and what it starts with. */
export interface FormStart {
  readonly model: FormModel;
  /** What was saved; absent: a new one. */
  readonly saved: JsonObject | undefined;
  readonly values: FormValues;
}

/** The start of a form. */
export function toFormStart(model: FormModel, saved: JsonObject | undefined): FormStart {
  return { model, saved, values: saved ? model.fromParameters(saved) : model.defaultValues() };
}
