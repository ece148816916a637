import type * as z from 'zod/mini';
import type { Parameter } from '../contract/catalog.ts';
import type { JsonObject } from '../contract/json.ts';
import type { InputKind } from '../inputs/input-kind.ts';
import { activeFields } from './active-fields.ts';
import { choiceParameters, missingDependencies } from './dependencies.ts';
import { buildFields, type Field, type FormValues } from './field.ts';
import { formSchema } from './form-schema.ts';
import { initialValues } from './initial-values.ts';
import { englishFormMessages, type FormMessages } from './messages.ts';
import { toLabels } from './to-labels.ts';
import { type ToParametersOptions, toParameters } from './to-parameters.ts';
import { type UnknownParameter, unknownParameters } from './unknown-parameters.ts';

/** How a form model is built. */
export interface FormModelOptions {
  /** The sentences of the validation. @default englishFormMessages */
  readonly messages?: FormMessages;
  /** Kinds of the host's own. They serve their wire types before ours do, and the first of them wins. */
  readonly kinds?: readonly InputKind[];
}

/**
 * The form of a trigger: what to draw, what it starts with, what is wrong with it and what it sends.
 * Pure and immutable; the values live in the host's form library, under the names of `fields`.
 */
export interface FormModel {
  /** Every field, also those that are not shown now, in the order in which they are drawn. */
  readonly fields: readonly Field[];
  /** Checks the fields that are shown. Each issue's path is one field name. */
  readonly schema: z.ZodMiniType<FormValues, FormValues>;
  /** The same for changing a running subscription: what was saved and not touched is accepted as it is. */
  schemaFor(saved: JsonObject): z.ZodMiniType<FormValues, FormValues>;
  /** What a new form starts with: the parameters' defaults. */
  defaultValues(): FormValues;
  /** What a form starts with that edits saved parameters. Defaults never stand in for what was not saved. */
  fromParameters(saved: JsonObject): FormValues;
  /** The fields to draw, in order. */
  visibleFields(values: FormValues): readonly Field[];
  /** The field that stands for a parameter now: where a server's message about it belongs. */
  fieldOf(parameterId: string, values: FormValues): Field | undefined;
  /** What to send. Fields that are not shown send nothing; in an update they are removed with `null`. */
  toParameters(values: FormValues, options: ToParametersOptions): JsonObject;
  /** Saved parameters that no field stands for. They are kept unless named in `remove`. */
  unknownParameters(saved: JsonObject, values?: FormValues): readonly UnknownParameter[];
  /** What the chosen values are called, by parameter id; `shown` are labels of loaded choices by field name. */
  toLabels(
    values: FormValues,
    shown?: { readonly [fieldName: string]: string | undefined },
  ): { readonly [parameterId: string]: string };
  /** The fields to fill in before this field's list can be loaded. */
  missingDependencies(field: Field, values: FormValues): readonly Field[];
  /** The values that this field's list depends on, by parameter id. May hold secrets: keep it out of keys. */
  choiceParameters(field: Field, values: FormValues): JsonObject;
}

/** Builds the form model of a trigger's parameters. It never throws, whatever they are. */
export function buildFormModel(
  parameters: readonly Parameter[],
  { messages = englishFormMessages, kinds }: FormModelOptions = {},
): FormModel {
  return buildFormModelIn(messages, parameters, kinds);
}

/** The same in a language: without the English sentences, for who brings others. */
export function buildFormModelIn(
  messages: FormMessages,
  parameters: readonly Parameter[],
  kinds: readonly InputKind[] = [],
): FormModel {
  const fields = buildFields(parameters, kinds);
  const active = (values: FormValues) => activeFields(fields, ({ name }) => values[name]);
  const fromParameters = (saved: JsonObject) => initialValues(fields, saved).values;
  return {
    fields,
    schema: formSchema(fields, messages),
    schemaFor: (saved) => formSchema(fields, messages, fromParameters(saved)),
    defaultValues: () => initialValues(fields).values,
    fromParameters,
    visibleFields: (values) => active(values).filter(({ parameter }) => !parameter.hidden),
    fieldOf: (parameterId, values) => active(values).find(({ id }) => id === parameterId),
    toParameters: (values, options) => toParameters(fields, values, options),
    unknownParameters: (saved, values) => unknownParameters(fields, saved, values),
    toLabels: (values, shown) => toLabels(fields, values, shown),
    missingDependencies: (field, values) => missingDependencies(fields, field, values),
    choiceParameters: (field, values) => choiceParameters(fields, field, values),
  };
}
