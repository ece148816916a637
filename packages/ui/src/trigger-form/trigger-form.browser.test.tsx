import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FieldOptions } from '../fields/field-options.ts';
import type { FieldProps } from '../fields/field-props.ts';
import { createFormPage } from '../testing/form-page.tsx';
import { allKindsTrigger, dependentTrigger, parameter, triggerWith } from './sample-triggers.ts';

describe('TriggerForm', () => {
  it('C02: optional fields with saved values are shown and sent; what is not touched goes back as it came', async () => {
    const page = await createFormPage();
    const saved = { name: 'Digest', amount: '007', direction: -1, before: { any: ['thing', 1] } };
    const form = await page.show({ trigger: allKindsTrigger, initialParameters: saved });
    await expect.element(form.getByLabelText('Minimum amount')).toHaveValue('007');
    await expect
      .element(form.getByRole('combobox', { name: 'Direction' }))
      .toHaveTextContent('Back only');
    await expect
      .element(form.getByLabelText('How long before'))
      .toHaveValue(JSON.stringify(saved.before, null, 2));
    expect(form.state()).toMatchObject({ parameters: saved, isDirty: false });
  });

  it('C06, C14: a refetched schema keeps what is typed, and the focus', async () => {
    const page = await createFormPage();
    const name = parameter('name', 'TEXT', 'Name', { defaultValue: 'one' });
    const city = parameter('city', 'TEXT', 'City', { defaultValue: 'Oslo' });
    const form = await page.show({ trigger: triggerWith([name, city]) });
    const input = form.getByLabelText('Name');
    await userEvent.fill(input, 'mine');
    await form.again({ trigger: triggerWith([structuredClone(name), structuredClone(city)]) });
    await expect.element(input).toHaveValue('mine');
    const newcomer = parameter('first', 'TEXT', 'First', { defaultValue: '1st' });
    const changed = { ...city, defaultValue: 'Bergen' };
    await form.again({
      trigger: triggerWith([newcomer, { ...name, defaultValue: 'two' }, changed]),
    });
    await expect.element(form.getByLabelText('City')).toHaveValue('Bergen');
    await expect.element(input).toHaveValue('mine');
    await expect.element(input).toHaveFocus();
    await userEvent.keyboard('!');
    expect(form.state().parameters).toEqual({ first: '1st', name: 'mine!', city: 'Bergen' });
  });

  it('what a field says when it is left never moves what is being pressed away from the pointer', async () => {
    const page = await createFormPage();
    const trigger = triggerWith([parameter('count', 'NUMBER', 'Count', { required: true })]);
    const form = await page.show({ trigger });
    const submit = form.getByRole('button', { name: 'Turn on' });
    await form.getByLabelText('Count').click();
    await userEvent.keyboard('many');
    const before = submit.element().getBoundingClientRect().top;
    // What Chromium does between press and release: the press takes the focus, and the field is left.
    submit.element().dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    (submit.element() as HTMLElement).focus();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(submit.element().getBoundingClientRect().top).toBe(before);
    submit.element().dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await expect.element(form.getByLabelText('Count')).toHaveAccessibleDescription(/not a number/);
  });

  it('C07: a field that is hidden and shown again has its value back, and sends nothing in between', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: dependentTrigger });
    const place = form.getByRole('combobox', { name: 'Where the project is' });
    await place.click();
    await form.getByRole('option', { name: 'An organization' }).click();
    await userEvent.fill(form.getByLabelText('Organization'), 'acme');
    await place.click();
    await form.getByRole('option', { name: 'A user' }).click();
    await expect.element(form.getByLabelText('User name')).toHaveValue('');
    expect(form.state().parameters).toEqual({ apiType: 'user' });
    await place.click();
    await form.getByRole('option', { name: 'An organization' }).click();
    await expect.element(form.getByLabelText('Organization')).toHaveValue('acme');
    expect(form.state().parameters).toEqual({ apiType: 'organization', owner: 'acme' });
  });

  it('C08: a kind of the future is a text field with a notice, and the rest works', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('future', 'HOLOGRAM_INPUT', 'Hologram'),
        parameter('name', 'TEXT', 'Name'),
      ]),
    });
    const hologram = form.getByRole('textbox', { name: 'Hologram' });
    await userEvent.fill(hologram, 'blue');
    await expect.element(hologram).toHaveAccessibleDescription(/new kind of field/);
    await userEvent.fill(form.getByLabelText('Name'), 'x');
    expect(form.state().parameters).toEqual({ future: 'blue', name: 'x' });
  });

  it('C42: defaults are applied once, with their JSON type; what is emptied stays empty', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('direction', 'ENUM', 'Direction', {
          defaultValue: 1,
          choices: [{ value: 1, label: 'Forward' }],
        }),
      ]),
    });
    expect(form.state().parameters).toEqual({ direction: 1 });
    await form.getByRole('button', { name: 'Clear Direction' }).click();
    expect(form.state().parameters).toEqual({});
  });

  it('U7: a field that throws keeps to itself, and can be shown again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const page = await createFormPage();
    let isBroken = true;
    // biome-ignore lint/correctness/noComponentHookFactories: it breaks as this test says
    const Text = ({ value, onChange, field }: FieldProps<string>) => {
      if (isBroken && field.id === 'bad') throw new Error('A fault of the host’s renderer.');
      return (
        <input
          aria-label={field.parameter.title}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    };
    const fields: FieldOptions = { replace: [{ kind: 'text', renderer: Text }] };
    const form = await page.show({
      trigger: triggerWith([parameter('bad', 'TEXT', 'Bad'), parameter('good', 'TEXT', 'Good')]),
      initialParameters: { bad: 'kept' },
      fields,
    });
    await expect.element(form.getByText('This field cannot be shown.')).toBeVisible();
    await userEvent.fill(form.getByLabelText('Good'), 'fine');
    expect(form.state().parameters).toEqual({ bad: 'kept', good: 'fine' });
    isBroken = false;
    await form.getByRole('button', { name: 'Show it again' }).click();
    await expect.element(form.getByLabelText('Bad')).toHaveValue('kept');
    vi.restoreAllMocks();
  });

  it('U11: a submit that fails takes the focus to the first fault and says what is wrong there', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: allKindsTrigger });
    await userEvent.fill(form.getByLabelText('Name'), '   ');
    await userEvent.fill(form.getByLabelText('Minimum amount'), '1,5');
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.element(form.getByLabelText('Name')).toHaveFocus();
    await expect.element(form.getByLabelText('Name')).toBeInvalid();
    await expect
      .element(form.getByLabelText('Name'))
      .toHaveAccessibleDescription(/^Name is required\./);
    await expect
      .element(form.getByLabelText('Minimum amount'))
      .toHaveAccessibleDescription('“1,5” is not a number. Write it like 1.5.');
    await expect
      .element(form.getByRole('status').first())
      .toHaveTextContent('2 fields need you: Name, Minimum amount');
    expect(form.onSubmit).not.toHaveBeenCalled();
    await form.getByRole('status').first().getByRole('button', { name: 'Minimum amount' }).click();
    await expect.element(form.getByLabelText('Minimum amount')).toHaveFocus();
    for (const text of ['1e309', '٣', '0x10']) {
      await userEvent.fill(form.getByLabelText('Minimum amount'), text);
      await expect.element(form.getByLabelText('Minimum amount')).toBeInvalid();
    }
    await userEvent.fill(form.getByLabelText('Minimum amount'), '1.50');
    await userEvent.fill(form.getByLabelText('Name'), 'Digest');
    await expect.element(form.getByRole('status').first()).toBeEmptyDOMElement();
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
    expect(form.onSubmit.mock.calls[0]?.[0].parameters).toMatchObject({
      amount: 1.5,
      name: 'Digest',
    });
  });

  it('an update sends only what changed, and takes back what was removed', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('a', 'TEXT', 'Alpha'), parameter('b', 'TEXT', 'Beta')]),
      submitMode: 'update',
      initialParameters: { a: '1', b: '2', retired: [1], old: 'x' },
    });
    await userEvent.clear(form.getByLabelText('Alpha'));
    await form.getByRole('button', { name: 'Remove retired' }).click();
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
    expect(form.onSubmit.mock.calls[0]?.[0]).toMatchObject({
      changes: { a: null, retired: null },
      parameters: { b: '2', old: 'x' },
    });
  });

  it('a message of the service stands at its field until that is changed', async () => {
    const page = await createFormPage();
    const trigger = triggerWith([parameter('a', 'TEXT', 'A'), parameter('b', 'TEXT', 'B')]);
    const form = await page.show({ trigger });
    await userEvent.fill(form.getByLabelText('B'), 'no');
    await form.again({ fieldErrors: { b: 'There is no such board.', gone: 'Not supported.' } });
    await expect.element(form.getByLabelText('B')).toHaveFocus();
    await expect
      .element(form.getByLabelText('B'))
      .toHaveAccessibleDescription('There is no such board.');
    await expect
      .element(form.getByRole('status').first())
      .toHaveTextContent('gone: Not supported.');
    await userEvent.fill(form.getByLabelText('A'), 'x');
    await expect.element(form.getByLabelText('B')).toBeInvalid();
    await userEvent.fill(form.getByLabelText('B'), 'yes');
    await expect.element(form.getByLabelText('B')).toBeValid();
  });

  it('U1: a documentation link that is no web address is left out', async () => {
    const page = await createFormPage();
    const link = (href: string) => ({ documentation: { href, label: href.slice(0, 5) } });
    const form = await page.show({
      trigger: triggerWith([
        parameter('a', 'TEXT', 'A', link('javascript:alert(1)')),
        parameter('b', 'TEXT', 'B', { ...link('https://example.com'), subtitle: '<b>bold</b>' }),
      ]),
    });
    expect(form.container.querySelectorAll('a')).toHaveLength(1);
    await expect.element(form.getByRole('link')).toHaveAttribute('rel', 'noopener noreferrer');
    await expect.element(form.getByText('<b>bold</b>')).toBeVisible();
  });

  it('a saved value that its field cannot draw is kept until it is removed', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('a', 'TEXT', 'A')]),
      initialParameters: { a: { nested: 1 } },
    });
    await expect.element(form.getByText('This saved value does not fit the field.')).toBeVisible();
    expect(form.state().parameters).toEqual({ a: { nested: 1 } });
    await form.getByRole('button', { name: 'Remove this value' }).click();
    await userEvent.fill(form.getByLabelText('A'), 'x');
    expect(form.state().parameters).toEqual({ a: 'x' });
  });

  it('a trigger without parameters says so, and can be turned on', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: triggerWith([]) });
    await expect.element(form.getByText('Nothing to set up')).toBeVisible();
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
  });
});
