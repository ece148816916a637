import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { Parameter } from '../contract/catalog.ts';
import type { JsonValue } from '../contract/json.ts';
import type { InputKind } from '../inputs/input-kind.ts';
import { buildFormModel, type FormModel } from './build-form-model.ts';
import type { FormValues } from './field.ts';
import { englishFormMessages as messages } from './messages.ts';

function parameter(id: string, wireType = 'TEXT', more: Partial<Parameter> = {}): Parameter {
  return { id, title: id, wireType, required: false, ...more };
}

function choice(value: JsonValue, dependents?: readonly Parameter[]) {
  return { value, label: `label of ${String(value)}`, ...(dependents && { dependents }) };
}

// GITHUB_TRIGGER_PROJECT_CREATED: the same two levels, with one id under two of the choices.
const github = [
  parameter('apiType', 'ENUM', {
    required: true,
    choices: [
      choice('organization', [parameter('owner', 'TEXT', { required: true })]),
      choice('user', [parameter('owner', 'TEXT', { defaultValue: 'me' }), parameter('token')]),
      choice('all'),
    ],
  }),
  parameter('note'),
];

const ids = (model: FormModel, values: FormValues) =>
  model.visibleFields(values).map(({ name, id }) => `${name}:${id}`);

describe('fields', () => {
  it('are positional and stand in the order in which they are drawn', () => {
    const { fields } = buildFormModel(github);
    expect(
      fields.map(({ name, id, parent, depth }) => [name, id, depth, parent?.whenValue]),
    ).toEqual([
      ['p0', 'apiType', 0, undefined],
      ['p1', 'owner', 1, 'organization'],
      ['p2', 'owner', 1, 'user'],
      ['p3', 'token', 1, 'user'],
      ['p4', 'note', 0, undefined],
    ]);
  });

  it('show with the choice or the value that calls for them, however deep', () => {
    const nested = [
      parameter('a', 'TEXT', {
        dependents: [
          parameter('b', 'SWITCH', {
            choices: [choice(false, [parameter('c')])],
            dependents: [parameter('d')],
          }),
        ],
      }),
    ];
    const model = buildFormModel(nested);
    const empty = model.defaultValues();
    expect(ids(model, empty)).toEqual(['p0:a']);
    expect(ids(model, { ...empty, p0: 'x' })).toEqual(['p0:a', 'p1:b']);
    expect(ids(model, { ...empty, p0: 'x', p1: false })).toEqual(['p0:a', 'p1:b', 'p2:c', 'p3:d']);
    expect(ids(model, { ...empty, p0: 'x', p1: true })).toEqual(['p0:a', 'p1:b', 'p3:d']);
    expect(ids(model, { ...empty, p1: false })).toEqual(['p0:a']);
  });

  it('C39: `1` and `"1"` call for different fields', () => {
    const model = buildFormModel([
      parameter('n', 'ENUM', {
        choices: [choice(1, [parameter('number')]), choice('1', [parameter('text')])],
      }),
    ]);
    expect(ids(model, { p0: 1 })).toEqual(['p0:n', 'p1:number']);
    expect(ids(model, { p0: '1' })).toEqual(['p0:n', 'p2:text']);
  });

  it('K17: of fields with one id, the first that takes part is shown and sent', () => {
    const model = buildFormModel([parameter('twin'), parameter('twin', 'NUMBER'), parameter('z')]);
    const values = { p0: 'first', p1: '2', p2: 'z' };
    expect(ids(model, values)).toEqual(['p0:twin', 'p2:z']);
    expect(model.toParameters(values, { mode: 'create' })).toEqual({ twin: 'first', z: 'z' });
  });

  it('P32: hostile ids are keys like any other', () => {
    const hostile = ['__proto__', 'constructor', 'a.b', 'toString', ''];
    const model = buildFormModel(hostile.map((id) => parameter(id)));
    const values = Object.fromEntries(model.fields.map(({ name }) => [name, `value of ${name}`]));
    const sent = model.toParameters(values, { mode: 'create' });
    expect(Object.entries(sent)).toEqual(hostile.map((id, at) => [id, `value of p${at}`]));
    expect(Object.getPrototypeOf(sent)).toBe(Object.prototype);
    expect(model.fromParameters(sent)).toEqual(values);
    expect(model.fromParameters({})).toEqual({ p0: '', p1: '', p2: '', p3: '', p4: '' });
  });

  it('hidden ones are not drawn, their defaults are sent, and nothing is asked of them', () => {
    const model = buildFormModel([
      parameter('v', 'TEXT', { hidden: true, required: true, defaultValue: 'v2' }),
      parameter('w', 'TEXT', { hidden: true, required: true }),
    ]);
    const values = model.defaultValues();
    expect(model.visibleFields(values)).toEqual([]);
    expect(model.schema.safeParse(values).success).toBe(true);
    expect(model.toParameters(values, { mode: 'create' })).toEqual({ v: 'v2' });
  });

  it('thousands of levels do not exhaust the stack', () => {
    let deep = parameter('leaf');
    for (let level = 0; level < 20_000; level++) {
      deep = parameter(`l${level}`, 'TEXT', { dependents: [deep] });
    }
    const model = buildFormModel([deep]);
    expect(model.fields).toHaveLength(20_001);
    expect(model.visibleFields(model.defaultValues())).toHaveLength(1);
  });
});

describe('what a form starts with', () => {
  const model = buildFormModel([
    parameter('count', 'NUMBER', { defaultValue: 10 }),
    parameter('on', 'SWITCH', { required: true }),
    parameter('maybe', 'BOOLEAN_INPUT'),
    parameter('size', 'ENUM', { choices: [choice(1), choice(2)], defaultValue: 2 }),
    parameter('calendar', 'TEXT', { defaultValue: '{{settings.calendar}}' }),
    parameter('when', 'TIME_CONSTRAINT_INPUT'),
  ]);

  it('C42: defaults fill in a new form; a placeholder of the vendor’s editor does not', () => {
    expect(model.defaultValues()).toEqual({
      p0: '10',
      p1: false,
      p2: null,
      p3: 2,
      p4: '',
      p5: { kind: 'opaque', json: '' },
    });
    expect(model.toParameters(model.defaultValues(), { mode: 'create' })).toEqual({
      count: 10,
      on: false,
      size: 2,
    });
  });

  it('a default of something to read is no value: it is neither filled in nor sent', () => {
    const inbox = { required: true, defaultValue: 'bills@in.test' };
    const model = buildFormModel([parameter('inbox', 'COPYABLE_BUTTON_INPUT', inbox)]);
    const values = model.defaultValues();
    expect(values).toEqual({ p0: null });
    expect(model.schema.safeParse(values).success).toBe(true);
    expect(model.toParameters(values, { mode: 'create' })).toEqual({});
  });

  it('C43 C45: an edited form holds what was saved; a default never stands in for what was not', () => {
    expect(model.fromParameters({ count: 0, maybe: false })).toMatchObject({
      p0: '0',
      p1: null,
      p2: false,
      p3: null,
    });
  });

  it('a field that shows for the first time while editing starts from its default', () => {
    const { fromParameters } = buildFormModel(github);
    expect(fromParameters({ apiType: 'organization', owner: 'Paragon' })).toMatchObject({
      p1: 'Paragon',
      p2: 'me',
    });
  });
});

describe('what a form sends', () => {
  it('C07: an optional value that is hidden is not sent and is back with its field', () => {
    const model = buildFormModel(github);
    const values = { ...model.defaultValues(), p0: 'organization', p1: 'Paragon' };
    expect(model.toParameters(values, { mode: 'create' })).toEqual({
      apiType: 'organization',
      owner: 'Paragon',
    });
    const away = { ...values, p0: 'all' };
    expect(model.toParameters(away, { mode: 'create' })).toEqual({ apiType: 'all' });
    expect(model.toParameters({ ...away, p0: 'organization' }, { mode: 'create' })).toEqual({
      apiType: 'organization',
      owner: 'Paragon',
    });
  });

  it('an update sends what changed, and `null` for what left the form', () => {
    const model = buildFormModel(github);
    const saved = { apiType: 'organization', owner: 'Paragon', note: 'n' };
    const values = model.fromParameters(saved);
    const update = (edit: FormValues) =>
      model.toParameters({ ...values, ...edit }, { mode: 'update', saved });
    expect(update({})).toEqual({});
    expect(update({ p0: 'all' })).toEqual({ apiType: 'all', owner: null });
    expect(update({ p0: 'user' })).toEqual({ apiType: 'user', owner: 'me' });
    expect(update({ p0: 'user', p2: 'Paragon' })).toEqual({ apiType: 'user' });
    expect(update({ p4: '' })).toEqual({ note: null });
    expect(update({ p4: 'n' })).toEqual({});
  });

  it('K22: a saved value of another type goes back unchanged until its field is edited', () => {
    const model = buildFormModel([
      parameter('n', 'NUMBER'),
      parameter('b', 'SWITCH'),
      parameter('t', 'TEXT'),
      parameter('e', 'ENUM', { choices: [choice(7)] }),
    ]);
    const saved = { n: '007', b: 'true', t: 5, e: '7' };
    const values = model.fromParameters(saved);
    expect(values).toMatchObject({ p0: '007', p1: true, p2: { kind: 'opaque', json: '5' } });
    expect(model.toParameters(values, { mode: 'create', saved })).toStrictEqual(saved);
    expect(
      model.toParameters({ ...values, p0: '8', p1: false }, { mode: 'update', saved }),
    ).toStrictEqual({ n: 8, b: false });
  });

  it('K23: saved optional values are shown on reopening and only real changes are sent', () => {
    const model = buildFormModel([parameter('a'), parameter('b'), parameter('c', 'CODE')]);
    const saved = { b: 'kept', c: 'x => x' };
    const values = model.fromParameters(saved);
    expect(values).toEqual({ p0: '', p1: 'kept', p2: 'x => x' });
    expect(model.toParameters({ ...values, p0: 'new' }, { mode: 'update', saved })).toEqual({
      a: 'new',
    });
  });

  it('keeps saved parameters that no field stands for until they are removed', () => {
    const model = buildFormModel(github);
    const saved = { apiType: 'all', gone: { deep: [1] }, owner: 'left over' };
    const values = model.fromParameters(saved);
    expect(model.unknownParameters(saved)).toEqual([
      { id: 'gone', value: { deep: [1] } },
      { id: 'owner', value: 'left over' },
    ]);
    expect(model.toParameters(values, { mode: 'create', saved })).toEqual(saved);
    expect(model.toParameters(values, { mode: 'update', saved, remove: ['gone'] })).toEqual({
      gone: null,
    });
    expect(model.toParameters(values, { mode: 'create', saved, remove: ['gone'] })).toEqual({
      apiType: 'all',
      owner: 'left over',
    });
  });

  it('C02: a left-over value is shown, and sent, once a field stands for it again', () => {
    const model = buildFormModel(github);
    const saved = { apiType: 'all', owner: 'left over' };
    const values = { ...model.fromParameters(saved), p0: 'organization' };
    expect(values).toMatchObject({ p1: 'left over' });
    expect(model.unknownParameters(saved, values)).toEqual([]);
    expect(model.toParameters(values, { mode: 'update', saved })).toEqual({
      apiType: 'organization',
    });
    expect(model.toParameters({ ...values, p1: '' }, { mode: 'update', saved })).toEqual({
      apiType: 'organization',
      owner: null,
    });
  });
});

describe('the schema', () => {
  const model = buildFormModel(github);
  const problems = (values: FormValues, schema = model.schema) =>
    schema.safeParse(values).error?.issues.map(({ path, message }) => [...path, message]) ?? [];

  it('asks for required fields only while they are shown, at the field’s own name', () => {
    const values = model.defaultValues();
    expect(problems(values)).toEqual([['p0', 'apiType is required.']]);
    expect(problems({ ...values, p0: 'organization' })).toEqual([['p1', 'owner is required.']]);
    expect(problems({ ...values, p0: 'all' })).toEqual([]);
  });

  it('hands the values on untouched', () => {
    const values = { ...model.defaultValues(), p0: 'all' };
    expect(model.schema.parse(values)).toEqual(values);
  });

  it('accepts an untouched saved value in an update, and checks it once it is edited', () => {
    const contact = buildFormModel([parameter('to', 'EMAIL'), parameter('n', 'NUMBER')]);
    const saved = { to: 'everyone', n: 'many' };
    const values = contact.fromParameters(saved);
    expect(problems(values, contact.schemaFor(saved))).toEqual([]);
    expect(problems({ ...values, p1: '1,5' }, contact.schemaFor(saved))).toEqual([
      ['p1', expect.stringContaining('“1,5” is not a number')],
    ]);
    expect(problems(values, contact.schema).map(([name]) => name)).toEqual(['p0', 'p1']);
  });

  it('speaks the host’s language', () => {
    const { schema } = buildFormModel(github, {
      messages: { ...messages, REQUIRED: ({ title }) => `${title} fehlt.` },
    });
    expect(problems(model.defaultValues(), schema)).toEqual([['p0', 'apiType fehlt.']]);
  });
});

describe('lists that depend on other fields', () => {
  const source = (...dependencies: string[]) => ({
    choicesSource: { key: 'fields', dependencies },
  });
  const model = buildFormModel([
    parameter('object', 'ENUM', { choices: [choice(1), choice('custom', [parameter('name')])] }),
    parameter('field', 'ENUM', source('object', 'name', 'nowhere', 'field')),
    parameter('filter', 'CONDITIONAL', {
      filter: { keysSource: { key: 'fields', dependencies: ['object'] } },
    }),
  ]);
  const [, , field, filter] = model.fields;

  it('name the fields that are missing, and send the values that are there with their types', () => {
    if (!field || !filter) throw new Error('The model lost fields.');
    const empty = model.defaultValues();
    const missing = (values: FormValues) =>
      model.missingDependencies(field, values).map(({ id }) => id);
    expect(missing(empty)).toEqual(['object', 'name']);
    expect(missing({ ...empty, p0: 'custom', p1: 'Deal' })).toEqual([]);
    expect(model.missingDependencies(filter, { ...empty, p0: 1 })).toEqual([]);
    expect(model.choiceParameters(filter, { ...empty, p0: 1 })).toStrictEqual({ object: 1 });
    expect(model.choiceParameters(field, { ...empty, p0: 'custom', p1: 'Deal' })).toEqual({
      object: 'custom',
      name: 'Deal',
    });
  });
});

it('labels: static choices are known, loaded ones are handed in by field name', () => {
  const model = buildFormModel([
    parameter('a', 'ENUM', { choices: [choice(1)] }),
    parameter('b', 'DYNAMIC_ENUM', { choicesSource: { key: 'k', dependencies: [] } }),
    parameter('c', 'ENUM', { choices: [choice(1)] }),
  ]);
  expect(model.toLabels({ p0: 1, p1: 'id-9', p2: null }, { p1: 'Sales', p2: 'stale' })).toEqual({
    a: 'label of 1',
    b: 'Sales',
  });
});

it('a server’s message finds the field that stands for the parameter', () => {
  const model = buildFormModel(github);
  expect(model.fieldOf('owner', { p0: 'user' })?.name).toBe('p2');
  expect(model.fieldOf('owner', { p0: 'all' })).toBeUndefined();
});

describe('kinds of the host’s own', () => {
  const duration: InputKind<'duration', { readonly minutes: number } | null> = {
    name: 'duration',
    wireTypes: ['TIME_CONSTRAINT_INPUT'],
    confirmed: true,
    isValue: (value): value is { minutes: number } | null =>
      value === null || (typeof value === 'object' && 'minutes' in value),
    emptyValue: () => null,
    isEmpty: (value) => value === null,
    fromWire: (json) => (typeof json === 'string' ? { minutes: Number(json) } : undefined),
    toWire: (value) => (value ? String(value.minutes) : undefined),
    schema: ({ title }) =>
      z
        .custom<{ minutes: number } | null>((value) => value !== undefined)
        .check(z.refine((value) => (value?.minutes ?? 1) > 0, `${title} has to last.`)),
  };
  const model = buildFormModel(
    [parameter('before', 'TIME_CONSTRAINT_INPUT', { required: true }), parameter('note')],
    { kinds: [duration] },
  );

  it('read, check and write the wire types that they serve', () => {
    const values = model.fromParameters({ before: '15' });
    expect(values).toEqual({ p0: { minutes: 15 }, p1: '' });
    const edited = { ...values, p0: { minutes: 30 } };
    expect(model.toParameters(edited, { mode: 'create' })).toEqual({ before: '30' });
    const issues = (p0: unknown) => model.schema.safeParse({ ...values, p0 }).error?.issues;
    expect(issues({ minutes: 0 })?.[0]?.message).toBe('before has to last.');
    expect(issues(null)?.[0]?.message).toBe('before is required.');
  });

  it('C08: keep what they cannot read, as every kind does', () => {
    const saved = { before: { amount: 1 } };
    const values = model.fromParameters(saved);
    expect(model.toParameters(values, { mode: 'update', saved })).toEqual({});
  });
});
