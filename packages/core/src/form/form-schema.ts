import * as z from 'zod/mini';
import { opaque } from '../inputs/opaque.ts';
import { isOpaque } from '../inputs/opaque-value.ts';
import { activeFields } from './active-fields.ts';
import type { Field, FormValues } from './field.ts';
import { isEmptyValue } from './field-value.ts';
import { isPlainObject, isSameJson } from './json.ts';
import type { FormMessages } from './messages.ts';

/**
 * The schema of a whole form. Only what is shown is checked, and every issue stands at a field's name.
 * `untouched` are values to accept as they are: what a running subscription holds is no obstacle to changing
 * something else about it.
 */
export function formSchema(
  fields: readonly Field[],
  messages: FormMessages,
  untouched?: FormValues,
): z.ZodMiniType<FormValues, FormValues> {
  return z.custom<FormValues>(isPlainObject).check(({ value: values, issues }) => {
    for (const field of activeFields(fields, ({ name }) => values[name])) {
      const value = values[field.name];
      if (untouched && isSameJson(value, untouched[field.name])) continue;
      const message = problem(field, value, messages);
      if (message !== undefined) {
        issues.push({ code: 'custom', input: value, path: [field.name], message });
      }
    }
  });
}

function problem(field: Field, value: unknown, messages: FormMessages): string | undefined {
  const { hidden, readOnly, required, title } = field.parameter;
  // What the user can neither see nor change cannot be asked of them.
  if (hidden || readOnly) return undefined;
  if (isEmptyValue(field, value)) return required ? messages.REQUIRED({ title }) : undefined;
  const kind = isOpaque(value) ? opaque : field.input;
  return kind.schema(field.parameter, messages).safeParse(value).error?.issues[0]?.message;
}
