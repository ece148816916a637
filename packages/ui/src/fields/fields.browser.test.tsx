import { buildFormModel, type InputKind, type Parameter, valueSchema } from '@trigger-picker/core';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage, type ShownForm } from '../testing/form-page.tsx';
import { parameter, triggerWith } from '../trigger-form/sample-triggers.ts';
import { type FieldOptions, hostKind, type RendererOf } from './field-options.ts';
import type { FieldProps } from './field-props.ts';
import { findRenderer } from './find-renderer.ts';
import { fieldRenderers } from './index.ts';
import { isLazyRenderer, lazyRenderer } from './lazy-renderer.ts';

/** A kind of a host's own: a number, which goes out as so many stars. */
const stars: InputKind<'stars', number> = {
  name: 'stars',
  wireTypes: ['RATING'],
  confirmed: true,
  isValue: (value) => typeof value === 'number',
  emptyValue: () => 0,
  isEmpty: (value) => value === 0,
  fromWire: (json) => (typeof json === 'string' ? json.length : undefined),
  toWire: (value) => '*'.repeat(value),
  schema: () =>
    valueSchema(
      (value) => typeof value === 'number',
      'Not stars.',
      (value: number) => (value > 5 ? 'Five stars at most.' : undefined),
    ),
};

function StarsField({ id, value, onChange, error }: FieldProps<number>) {
  return (
    <button type="button" id={id} onClick={() => onChange(value + 2)}>
      {error ?? `${value} stars`}
    </button>
  );
}

describe('renderers', () => {
  const place = { integration: 'salesforce', type: 'SAMPLE' };
  const field = (wireType: string, id = 'x', more: Partial<Parameter> = {}) => {
    const [built] = buildFormModel([parameter(id, wireType, 'X', more)]).fields;
    if (!built) throw new Error('One parameter is one field.');
    return built;
  };
  const named = () => () => null;

  it('a host’s for the parameter counts before the one for its wire type, and that before the kind’s', () => {
    const [byKind, byType, byPlace] = [named(), named(), named()];
    const replace = [
      { kind: 'multiline', renderer: byKind },
      { kind: 'multiline', wireType: 'TEXTAREA', renderer: byType },
      { kind: 'multiline', parameter: { ...place, id: 'body' }, renderer: byPlace },
    ] as const;
    const find = (wireType: string, id?: string) =>
      findRenderer(field(wireType, id), place, { replace });
    expect(find('TEXTAREA_NO_VARS')).toBe(byKind);
    expect(find('TEXTAREA')).toBe(byType);
    expect(find('TEXTAREA', 'body')).toBe(byPlace);
    expect(find('TEXT', 'body')).toBe(fieldRenderers.text);
    const elsewhere = { ...place, type: 'OTHER' };
    expect(findRenderer(field('TEXTAREA', 'body'), elsewhere, { replace })).toBe(byType);
  });

  it('C08: a wire type that nobody knows falls back to text', () => {
    expect(findRenderer(field('HOLOGRAM'), place)).toBe(fieldRenderers.unknown);
  });

  it('a kind of the host’s own brings its value, its check and its wire form', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('rating', 'RATING', 'Rating')]),
      initialParameters: { rating: '**' },
      fields: { kinds: [hostKind(stars, StarsField)] },
    });
    await form.getByRole('button', { name: '2 stars' }).click();
    await expect.poll(() => form.state().parameters).toEqual({ rating: '****' });
    await form.getByRole('button', { name: '4 stars' }).click();
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.element(form.getByText('Five stars at most.')).toBeVisible();
    expect(form.onSubmit).not.toHaveBeenCalled();
  });

  it('one that fails to load is tried again, says so at last, and comes back', async () => {
    let tries = 0;
    const renderer = lazyRenderer(
      async () => {
        tries++;
        if (tries < 3) throw new Error('offline');
        return ({ value }: FieldProps<string>) => <output>drawn: {value}</output>;
      },
      { retryDelays: [1] },
    );
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('name', 'TEXT', 'Name')]),
      initialParameters: { name: 'kept' },
      fields: { replace: [{ kind: 'text', renderer }] },
    });
    await expect.element(form.getByText('This part could not be loaded.')).toBeVisible();
    expect(tries).toBe(2);
    expect(form.state().parameters).toEqual({ name: 'kept' });
    await form.getByRole('button', { name: 'Try again' }).click();
    await expect.element(form.getByText('drawn: kept')).toBeVisible();
  });

  it.each<[wireType: string, more?: Partial<Parameter>]>([
    ['ENUM', { choices: [{ value: 1, label: 'One' }] }],
    ['EDITABLE_ENUM', { choices: [{ value: 1, label: 'One' }] }],
    ['EnumTextAreaPairInput', { choices: [{ value: 1, label: 'One' }] }],
    ['CONDITIONAL', { filter: { keys: ['a'] } }],
    ['FIELD_MAPPER', { extra: { savedFieldMappings: [{ label: 'Title' }, { label: 'Due' }] } }],
    ['COMBO_INPUT'],
  ])('nothing below moves when what draws %s has been loaded', async (wireType, more) => {
    const described = parameter('x', wireType, 'X', more);
    const { kind } = field(wireType, 'x', more);
    const own: RendererOf = fieldRenderers[kind] as RendererOf;
    if (!isLazyRenderer(own)) throw new Error(`${kind} is there at once.`);
    const never = lazyRenderer<unknown>(() => new Promise(() => {}), { shape: own.shape });
    const heightOf = (form: ShownForm) =>
      form.container.querySelector('[data-slot="field"]')?.getBoundingClientRect().height ?? 0;

    const page = await createFormPage();
    const trigger = triggerWith([described]);
    // One renderer for whatever kind: it never gets to see a value.
    const replace = [{ kind, renderer: never }] as unknown as FieldOptions['replace'];
    const waiting = await page.show({ trigger, fields: { replace } });
    const before = heightOf(waiting);
    await waiting.unmount();
    const form = await page.show({ trigger });
    await expect.poll(() => form.getByText('Loading…').query()).toBeNull();
    expect(Math.abs(heightOf(form) - before)).toBeLessThan(1);
  });
});

describe('a keystroke', () => {
  it('renders its own field and no other, among a hundred', async () => {
    const renders = new Map<string, number>();
    // biome-ignore lint/correctness/noComponentHookFactories: it counts for this test
    const Counted = ({ field, id, value, onChange, onBlur }: FieldProps<string>) => {
      renders.set(field.id, (renders.get(field.id) ?? 0) + 1);
      return (
        <input
          id={id}
          aria-label={field.parameter.title}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
        />
      );
    };
    const page = await createFormPage();
    const trigger = triggerWith(
      Array.from({ length: 100 }, (_, at) => parameter(`f${at}`, 'TEXT', `Field ${at}`)),
    );
    const form = await page.show({
      trigger,
      fields: { replace: [{ kind: 'text', renderer: Counted }] },
    });
    await form.getByRole('textbox', { name: 'Field 7', exact: true }).click();
    renders.clear();
    await userEvent.keyboard('a');
    await expect.poll(() => form.state().parameters).toEqual({ f7: 'a' });
    expect([...renders.keys()]).toEqual(['f7']);
    renders.clear();
    await userEvent.keyboard('b');
    await expect.poll(() => form.state().parameters).toEqual({ f7: 'ab' });
    expect([...renders.keys()]).toEqual(['f7']);
  });
});

describe('code', () => {
  it('Tab passes until something is written, then indents; Escape gives it back', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('query', 'CODE', 'Query'),
        parameter('name', 'TEXT', 'Name'),
      ]),
    });
    const query = form.getByRole('textbox', { name: 'Query' });
    const name = form.getByRole('textbox', { name: 'Name' });
    await expect.element(query).toHaveAccessibleDescription(/press Escape first/);
    await query.click();
    await userEvent.keyboard('{Tab}');
    await expect.element(name).toHaveFocus();
    await query.click();
    await userEvent.keyboard('a{Enter}{Tab}b');
    await expect.poll(() => form.state().parameters).toEqual({ query: 'a\n\tb' });
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    await expect.poll(() => form.state().parameters).toEqual({ query: 'a\nb' });
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(() => form.state().parameters).toEqual({ query: 'a\n\tb' });
    let dialogHears = false;
    const listen = (event: KeyboardEvent) => {
      dialogHears ||= event.key === 'Escape';
    };
    document.addEventListener('keydown', listen, { capture: true });
    await userEvent.keyboard('{Escape}');
    expect(dialogHears).toBe(false);
    document.removeEventListener('keydown', listen, { capture: true });
    await userEvent.keyboard('{Tab}');
    await expect.element(name).toHaveFocus();
  });
});

describe('values without a control', () => {
  it('C02 C16 K23: a saved one is shown in lines, kept byte for byte, and sent as it is written', async () => {
    const saved = { rows: [{ id: '007', on: false }, null] };
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('rows', 'NESTED_LIST', 'Rows', { required: true })]),
      initialParameters: saved,
      submitMode: 'update',
    });
    const rows = form.getByRole('textbox', { name: 'Rows' });
    await expect.element(rows).toHaveValue(JSON.stringify(saved.rows, null, 2));
    await expect.element(rows).toHaveAccessibleDescription(/kept and sent just as it is/);
    expect(form.state()).toMatchObject({ parameters: saved, isDirty: false });
    await userEvent.fill(rows, '[1,\n 2');
    await userEvent.tab();
    await expect
      .element(rows)
      .toHaveAccessibleDescription(/^Line 2: the value ends too early, “]” is missing\./);
    await userEvent.fill(rows, '{"a": 1}');
    await expect
      .poll(() => form.state())
      .toMatchObject({ parameters: { rows: { a: 1 } }, isValid: true });
    await userEvent.fill(rows, JSON.stringify(saved.rows, null, 2));
    await expect.poll(() => form.state()).toMatchObject({ parameters: saved, isDirty: false });
  });

  it('a required one says what to do, and the trigger can be turned on with it', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('before', 'TIME_CONSTRAINT_INPUT', 'How long', {
          required: true,
          units: ['DAYS'],
        }),
        parameter('account', 'AUTH', 'Account', { required: true }),
        parameter('access', 'PERMISSION', 'Access', { required: true }),
        parameter('purpose', 'INTENT', 'Purpose', { required: true }),
        parameter('maybe', 'FILE', 'File'),
      ]),
    });
    const before = form.getByRole('textbox', { name: 'How long' });
    await expect
      .element(before)
      .toHaveAccessibleDescription(/Ask whoever set up this app.*It counts in DAYS/);
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.element(before).toHaveFocus();
    await userEvent.keyboard('15');
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls[0]?.[0].parameters).toEqual({ before: 15 });
  });
});

describe('yes or no', () => {
  it('C40: booleans stay booleans, in three states where one may be left out', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('on', 'SWITCH', 'On', { required: true }),
        parameter('maybe', 'BOOLEAN_INPUT', 'Maybe'),
      ]),
    });
    await form.getByRole('switch', { name: 'On' }).click();
    await expect.poll(() => form.state().parameters).toEqual({ on: true });
    const maybe = form.getByRole('radiogroup', { name: 'Maybe' });
    await maybe.getByText('No', { exact: true }).click();
    await expect.poll(() => form.state().parameters).toEqual({ on: true, maybe: false });
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    await expect.poll(() => form.state().parameters).toEqual({ on: true });
  });

  it('one that was saved without an answer asks, and takes the focus when it is missing', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('on', 'SWITCH', 'On', { required: true })]),
      initialParameters: {},
    });
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.element(form.getByRole('radio', { name: 'Yes' })).toHaveFocus();
    await expect
      .element(form.getByRole('radiogroup', { name: 'On' }))
      .toHaveAccessibleDescription(/^On is required\./);
  });

  it('what is read only can be reached, and stays as it is', async () => {
    const page = await createFormPage();
    const readOnly = { readOnly: true, required: true, defaultValue: true };
    const form = await page.show({
      trigger: triggerWith([parameter('on', 'SWITCH', 'On', readOnly)]),
    });
    await form.getByRole('switch', { name: 'On' }).click();
    await expect.element(form.getByRole('switch', { name: 'On' })).toBeChecked();
    expect(form.state().parameters).toEqual({ on: true });
  });
});

describe('secrets', () => {
  it('U16: a password is in no request, no address, no log, and in no place that outlives the form', async () => {
    const logs = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
      vi.spyOn(console, level).mockImplementation(() => undefined),
    );
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('secret', 'PASSWORD', 'Token', { required: true }),
        parameter('sign', 'USER_SUPPLIED_CREDENTIAL', 'Service user'),
        parameter('list', 'ENUM', 'List', {
          choicesSource: { key: 'campaigns', dependencies: [] },
        }),
      ]),
      initialParameters: { sign: { password: 's3same-2' } },
    });
    const token = form.getByLabelText('Token', { exact: true });
    await expect.element(token).toHaveAttribute('type', 'password');
    await expect.element(token).toHaveAttribute('autocomplete', 'new-password');
    await userEvent.fill(token, 's3same-1');
    const sign = form.getByRole('textbox', { name: 'Service user' });
    const masked = () => getComputedStyle(sign.element()).getPropertyValue('-webkit-text-security');
    expect(masked()).toBe('disc');
    await form.getByRole('button', { name: 'Show Service user' }).click();
    expect(masked()).toBe('none');
    await form.getByRole('combobox', { name: 'List' }).click();
    await expect.poll(() => page.listRequests.length).toBeGreaterThan(0);
    const outside = [
      page.listRequests,
      performance.getEntriesByType('resource').map(({ name }) => name),
      location.href,
      { ...localStorage },
      { ...sessionStorage },
      logs.flatMap(({ mock }) => mock.calls),
    ];
    expect(JSON.stringify(outside)).not.toContain('s3same');
    vi.restoreAllMocks();
  });
});
