import {
  englishFormMessages,
  type Field,
  type FormModel,
  type InputKind,
  inputKinds,
  isSameJson,
} from '@trigger-picker/core';
import { atField } from './problem.ts';

/** How a new form starts: each default is one that its field shows, sends and accepts. */
export function checkDefaults(model: FormModel): readonly string[] {
  const values = model.defaultValues();
  return model.fields.flatMap((field) => {
    const problem = defaultProblem(field, values[field.name]);
    return problem === undefined ? [] : [atField(field, problem)];
  });
}

function defaultProblem({ kind: name, parameter }: Field, value: unknown): string | undefined {
  const { defaultValue } = parameter;
  const kind: InputKind = inputKinds[name];
  if (!kind.isValue(value)) return `cannot show what it starts with: ${JSON.stringify(value)}`;
  const sent = kind.toWire(value, parameter);
  const isRead = kind.hasValue === false;
  if (defaultValue !== undefined && !isRead && !isSameJson(sent, defaultValue)) {
    return `its default ${JSON.stringify(defaultValue)} is sent as ${JSON.stringify(sent)}`;
  }
  if (kind.isEmpty(value)) return undefined;
  const refused = kind.schema(parameter, englishFormMessages).safeParse(value).error;
  return refused && `refuses what it starts with: ${refused.issues[0]?.message}`;
}
