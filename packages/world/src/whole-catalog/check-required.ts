import { type Field, type InputKind, inputKinds, isTriggerPickerError } from '@trigger-picker/core';
import { findDifferences } from './problem.ts';
import type { Walk } from './walk.ts';

/** Leaves the required fields empty, one by one and all together: the form and the service refuse just those. */
export async function checkRequired(walk: Walk): Promise<readonly string[]> {
  const required = walk.model
    .visibleFields(walk.values)
    .filter(
      ({ input, parameter }) =>
        parameter.required && !parameter.readOnly && input.hasValue !== false,
    );
  const alone = required.map((field) => [field]);
  const ways = required.length > 1 ? [...alone, required] : alone;
  const found = await Promise.all(ways.map((fields) => checkWithout(fields, walk)));
  return found.flat();
}

async function checkWithout(fields: readonly Field[], walk: Walk): Promise<readonly string[]> {
  const { model } = walk;
  const values = { ...walk.values, ...Object.fromEntries(fields.map(toEmpty)) };
  const issues = model.schema.safeParse(values).error?.issues ?? [];
  const refusedByForm = issues.map(({ path }) => path.join('.'));
  const refusedByService = (await refusedParameters({ ...walk, values })).map(
    (id) => model.fieldOf(id, values)?.name ?? `no field for "${id}"`,
  );
  // What hangs on a field that is now empty has left the form, and nobody may ask for it.
  const missing = model
    .visibleFields(values)
    .filter((field) => fields.includes(field))
    .map(({ name }) => name);
  const without = `without ${fields.map(({ id, name }) => `${id} (${name})`).join(', ')}`;
  return findDifferences([
    [`${without}, the form refuses`, refusedByForm.sort(), missing.sort()],
    [`${without}, the service refuses`, refusedByService.sort(), missing.sort()],
  ]);
}

function toEmpty({ name, kind, parameter }: Field): readonly [string, unknown] {
  const { emptyValue }: InputKind = inputKinds[kind];
  return [name, emptyValue(parameter)];
}

/** The parameters that the service refuses, as the proxy names them. */
async function refusedParameters({ page, trigger, model, values }: Walk) {
  const { integration, type } = trigger;
  const parameters = model.toParameters(values, { mode: 'create' });
  const credentialId = page.accountOf(integration);
  try {
    await page.client.subscribe({ integration, type, credentialId, parameters });
    return [];
  } catch (error) {
    if (isTriggerPickerError(error) && error.code === 'UPSTREAM_REJECTED') {
      return Object.keys(error.details?.fields ?? {});
    }
    throw error;
  }
}
