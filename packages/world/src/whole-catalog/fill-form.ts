import { choicesSourceOf, type Field, type FormModel, type FormValues } from '@trigger-picker/core';
import type { Picks } from './choice-picks.ts';
import { fillField } from './fill-field.ts';
import type { LoadChoices } from './load-choices.ts';
import { atField, describeFailure } from './problem.ts';

/** A form that has been filled in as far as it goes. */
export interface FilledForm {
  readonly values: FormValues;
  /** What could not be filled in. */
  readonly problems: readonly string[];
}

/** Fills in every field that shows, each after those that its list depends on, also fields that show up on the way. */
export async function fillForm(
  model: FormModel,
  picks: Picks,
  load: LoadChoices,
): Promise<FilledForm> {
  let values = model.defaultValues();
  const problems: string[] = [];
  const done = new Set<string>();

  async function fill(field: Field) {
    const parameters = model.choiceParameters(field, values);
    const value = await fillField({
      field,
      pick: picks.get(field.name),
      load: (source) => load(source, parameters),
    });
    if (value !== undefined) values = { ...values, [field.name]: value };
  }

  for (;;) {
    const open = model.visibleFields(values).filter(({ name }) => !done.has(name));
    const field = open.find((candidate) => isReady(candidate, open, model, values));
    if (!field) {
      const stuck = open.map((one) => atField(one, 'what its list depends on cannot be filled in'));
      return { values, problems: [...problems, ...stuck] };
    }
    done.add(field.name);
    if (field.parameter.readOnly) continue;
    await fill(field).catch((error) => problems.push(atField(field, describeFailure(error))));
  }
}

function isReady(field: Field, open: readonly Field[], model: FormModel, values: FormValues) {
  const dependencies = choicesSourceOf(field)?.dependencies ?? [];
  const waitsFor = open.some((other) => other !== field && dependencies.includes(other.id));
  return !waitsFor && model.missingDependencies(field, values).length === 0;
}
