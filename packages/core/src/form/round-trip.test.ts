import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Choice, Parameter } from '../contract/catalog.ts';
import type { JsonObject, JsonValue } from '../contract/json.ts';
import { inputKinds } from '../inputs/index.ts';
import type { InputKind } from '../inputs/input-kind.ts';
import { buildFormModel, type FormModel } from './build-form-model.ts';
import type { FormValues } from './field.ts';
import { readValue } from './field-value.ts';

// Few ids and few values, so that duplicates, saved choices and left-over keys are common.
const id = fc.constantFrom('a', 'b', 'c', 'a.b', '__proto__', 'constructor', 'toString', '');
const scalar = fc.constantFrom<JsonValue>(
  1,
  '1',
  '007',
  0,
  '',
  ' ',
  false,
  true,
  null,
  'x',
  'false',
);
const formula = fc.record({
  operator: fc.constantFrom('OR', 'AND'),
  conditions: fc.array(
    fc.oneof(
      fc.record({ field: id, operator: fc.constantFrom('$numberEquals', '$exists', '$new') }),
      fc.record({
        operator: fc.constantFrom('AND', 'OR', 'NOT'),
        conditions: fc.array(
          fc.record({ field: id, operator: fc.constant('$stringContains'), value: scalar }),
          { maxLength: 2 },
        ),
      }),
    ),
    { maxLength: 3 },
  ),
});
const mapping = fc.record(
  {
    objectMapping: scalar,
    mainInput: scalar,
    fieldMappings: fc.dictionary(id, scalar),
    rest: scalar,
  },
  { requiredKeys: [] },
);
const json = fc
  .oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: formula },
    { weight: 1, arbitrary: mapping },
    { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  )
  // As it comes off the wire: plain prototypes, no minus zero.
  .map((value): JsonValue => JSON.parse(JSON.stringify(value)));

const wireTypes = Object.values(inputKinds).flatMap((kind): readonly string[] => kind.wireTypes);
const { parameter } = fc.letrec<{ parameter: Parameter; choice: Choice }>((tie) => ({
  choice: fc.record(
    {
      value: scalar,
      label: fc.constant('label'),
      dependents: fc.array(tie('parameter'), { maxLength: 2 }),
    },
    { requiredKeys: ['value', 'label'] },
  ),
  parameter: fc.record(
    {
      id,
      title: fc.constant('Title'),
      wireType: fc.constantFrom(...wireTypes, 'ENUM', 'ENUM', 'HOLOGRAM', 'constructor'),
      required: fc.boolean(),
      hidden: fc.boolean(),
      defaultValue: json,
      choices: fc.array(tie('choice'), { maxLength: 3 }),
      dependents: fc.array(tie('parameter'), { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'title', 'wireType', 'required'] },
  ),
}));
const parameters = fc.array(parameter, { maxLength: 5 });
const saved = fc
  .array(fc.tuple(id, json), { maxLength: 6 })
  .map((entries): JsonObject => Object.fromEntries(entries));

// A kind of the host's own: a number of stars, in place of two of the vendor's types.
const stars: InputKind<'stars', number> = {
  name: 'stars',
  wireTypes: ['HOLOGRAM', 'NUMBER'],
  confirmed: true,
  isValue: (value) => typeof value === 'number',
  emptyValue: () => 0,
  isEmpty: (value) => value === 0,
  fromWire: (value) => (typeof value === 'number' ? value : undefined),
  toWire: (value) => (value === 0 ? undefined : value),
  schema: () => z.number(),
};
const options = fc.constantFrom({}, { kinds: [stars] });

const runs = { numRuns: 300 };

/** What the vendor does with an update: given keys overwrite, `null` removes. */
function patched(before: JsonObject, update: JsonObject): JsonObject {
  const after = new Map([...Object.entries(before), ...Object.entries(update)]);
  for (const [key, value] of after) if (value === null) after.delete(key);
  return Object.fromEntries(after);
}

const withoutNulls = (object: JsonObject) => patched(object, {});

/** One field that is shown and that no other field hangs on, with another value in it. */
function editLeaf(model: FormModel, values: FormValues, at: number, value: JsonValue) {
  const leaves = model
    .visibleFields(values)
    .filter(({ name }) => !model.fields.some(({ parent }) => parent?.name === name));
  const field = leaves[at % Math.max(1, leaves.length)];
  return field && { field, values: { ...values, [field.name]: readValue(field, value) } };
}

it('C02 K22 K23: what is opened and not edited goes back as it was saved, whatever it is', () => {
  fc.assert(
    fc.property(parameters, saved, options, (described, before, own) => {
      const model = buildFormModel(described, own);
      const values = model.fromParameters(before);
      expect(model.toParameters(values, { mode: 'update', saved: before })).toEqual({});
      const whole = model.toParameters(values, { mode: 'create', saved: before });
      expect(isDeepStrictEqual(whole, before)).toBe(true);
      expect(model.schemaFor(before).safeParse(values).success).toBe(true);
    }),
    runs,
  );
});

it('an edit changes its own key and no other', () => {
  fc.assert(
    fc.property(parameters, saved, fc.nat(), json, options, (described, before, at, value, own) => {
      const model = buildFormModel(described, own);
      const edit = editLeaf(model, model.fromParameters(before), at, value);
      if (!edit) return;
      const update = model.toParameters(edit.values, { mode: 'update', saved: before });
      expect(Object.keys(update).filter((key) => key !== edit.field.id)).toEqual([]);
    }),
    runs,
  );
});

it('an update, merged as the vendor merges it, makes the whole that the form stands for', () => {
  fc.assert(
    fc.property(parameters, saved, saved, (described, before, other) => {
      const model = buildFormModel(described);
      const values = { ...model.fromParameters(before), ...edits(model, other) };
      const update = model.toParameters(values, { mode: 'update', saved: before });
      const whole = model.toParameters(values, { mode: 'create', saved: before });
      expect(isDeepStrictEqual(patched(before, update), withoutNulls(whole))).toBe(true);
    }),
    runs,
  );

  /** The values of another configuration, in some of the fields. */
  function edits(model: FormModel, other: JsonObject): FormValues {
    const values = model.fromParameters(other);
    return Object.fromEntries(Object.entries(values).filter(([name]) => /[02468]$/.test(name)));
  }
});

it('form values survive being stored as a draft', () => {
  fc.assert(
    fc.property(parameters, saved, (described, before) => {
      const model = buildFormModel(described);
      for (const values of [model.defaultValues(), model.fromParameters(before)]) {
        const draft: FormValues = JSON.parse(JSON.stringify(values));
        const send = (form: FormValues) => model.toParameters(form, { mode: 'create' });
        expect(isDeepStrictEqual(send(draft), send(values))).toBe(true);
      }
    }),
    runs,
  );
});

it('nothing throws, whatever the form holds, and every issue stands at a field that is shown', () => {
  const anything = fc.dictionary(fc.constantFrom('p0', 'p1', 'p2', 'p3', 'p4'), fc.anything());
  fc.assert(
    fc.property(parameters, saved, anything, options, (described, before, values, own) => {
      const model = buildFormModel(described, own);
      const shown = new Set<PropertyKey>(model.visibleFields(values).map(({ name }) => name));
      const issues = model.schema.safeParse(values).error?.issues ?? [];
      expect(issues.filter(({ path }) => path.length !== 1 || !shown.has(String(path[0])))).toEqual(
        [],
      );
      model.toParameters(values, { mode: 'create' });
      model.toParameters(values, { mode: 'update', saved: before });
      model.unknownParameters(before, values);
      model.toLabels(values);
      for (const field of model.fields) model.choiceParameters(field, values);
    }),
    runs,
  );
});
