import { type FormModel, type InputKind, inputKinds, type JsonObject } from '@trigger-picker/core';
import { atField, findDifferences } from './problem.ts';

/** What is wrong with a form that is opened on what was saved: it shows all of it, and changes nothing. */
export function checkReopened(
  model: FormModel,
  sent: JsonObject,
  saved: JsonObject,
): readonly string[] {
  const values = model.fromParameters(saved);
  const foreign = model.visibleFields(values).filter(({ name, kind }) => {
    const { isValue }: InputKind = inputKinds[kind];
    return !isValue(values[name]);
  });
  return [
    ...foreign.map((field) => atField(field, 'reopened, it cannot show what was saved')),
    ...findDifferences([
      ['what was saved is', saved, sent],
      ['reopened, it changes', model.toParameters(values, { mode: 'update', saved }), {}],
      ['reopened, it stands for', model.toParameters(values, { mode: 'create', saved }), saved],
      ['written again, it is', model.toParameters(values, { mode: 'create' }), saved],
      ['reopened, it does not know', model.unknownParameters(saved, values), []],
      ['reopened, it refuses', model.schema.safeParse(values).error?.issues ?? [], []],
    ]),
  ];
}
