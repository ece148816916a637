import { type Field, isOpaque } from '@trigger-picker/core';
import { atField } from './problem.ts';
import type { Walk } from './walk.ts';

/** What is wrong with a form that has been filled in: nothing is refused, and every field sends something. */
export function checkFilled({ model, values }: Walk): readonly string[] {
  const issues = model.schema.safeParse(values).error?.issues ?? [];
  const refused = issues.map(({ path, message }) => {
    const field = model.fields.find(({ name }) => name === path[0]);
    return field ? atField(field, message) : `refused at ${path.join('.')}: ${message}`;
  });
  const sent = model.toParameters(values, { mode: 'create' });
  const unsent = model
    .visibleFields(values)
    .filter((field) => !isLeftAlone(field) && !Object.hasOwn(sent, field.id))
    .map((field) => atField(field, 'was filled in and is not sent'));
  return [...refused, ...unsent];
}

/** A kind that has nothing to send, or only what someone else knows how to write. */
function isLeftAlone({ input, parameter }: Field): boolean {
  return input.hasValue === false || isOpaque(input.emptyValue(parameter));
}
