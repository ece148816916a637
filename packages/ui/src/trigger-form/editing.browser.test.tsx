import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage, type ShownForm } from '../testing/form-page.tsx';
import { parameter, remoteTrigger, triggerWith } from './sample-triggers.ts';

const fields = triggerWith([
  parameter('a', 'TEXT', 'Alpha'),
  parameter('b', 'TEXT', 'Beta'),
  parameter('key', 'PASSWORD', 'Key'),
  parameter('size', 'ENUM', 'Size', {
    choices: [
      { value: 1, label: 'Small' },
      { value: 2, label: 'Large' },
    ],
  }),
]);

const submit = (form: ShownForm) => form.getByRole('button', { name: 'Turn on' }).click();
const sent = async (form: ShownForm) => {
  await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
  return form.onSubmit.mock.calls[0]?.[0];
};

describe('editing what was saved', () => {
  // PipedreamHQ/pipedream#18778
  it('K21, C01: saved dependent values are labelled before their lists come, and the lists come', async () => {
    const page = await createFormPage();
    const lists = page.hold();
    const form = await page.show({
      trigger: remoteTrigger,
      submitMode: 'update',
      initialParameters: { recordType: 'Opportunity', field: 'StageName' },
      initialLabels: { recordType: 'Opportunities', field: 'The stage' },
    });
    const field = form.getByRole('combobox', { name: 'Field', exact: true });
    await expect.element(field).toHaveTextContent('The stage');
    lists.release();
    await expect.element(field).toHaveTextContent('Stage');
    await field.click();
    await expect.element(form.getByRole('option', { name: 'Amount' })).toBeVisible();
    expect(page.listRequests).toContainEqual(
      expect.objectContaining({
        source: 'recordFields',
        parameters: { recordType: 'Opportunity' },
      }),
    );
    expect(form.state()).toMatchObject({ isDirty: false });
  });

  // PipedreamHQ/pipedream#18778
  it('K22, K23, C03: types survive, optional values are shown, and only real changes are sent', async () => {
    const page = await createFormPage();
    const saved = { a: '007', b: 'kept', size: 2, key: 'hunter2', gone: { x: [1] } };
    const form = await page.show({
      trigger: fields,
      submitMode: 'update',
      initialParameters: saved,
    });
    await expect.element(form.getByRole('combobox', { name: 'Size' })).toHaveTextContent('Large');
    await expect.element(form.getByRole('textbox', { name: 'Alpha' })).toHaveValue('007');
    await userEvent.fill(form.getByRole('textbox', { name: 'Beta' }), 'changed');
    await submit(form);
    expect(await sent(form)).toMatchObject({
      changes: { b: 'changed' },
      base: saved,
      parameters: { ...saved, b: 'changed' },
    });
  });

  // n8n-io/n8n#26615
  it('C10: a trigger that is handed over anew is no other parent: nothing is reset', async () => {
    const page = await createFormPage();
    const saved = { recordType: 'Opportunity', field: 'StageName' };
    const form = await page.show({ trigger: remoteTrigger, initialParameters: saved });
    const field = form.getByRole('combobox', { name: 'Field', exact: true });
    await expect.element(field).toHaveTextContent('Stage');
    const asked = page.listRequests.length;
    await form.again({
      trigger: structuredClone(remoteTrigger),
      initialParameters: structuredClone(saved),
    });
    await expect.element(field).toHaveTextContent('Stage');
    expect(form.state()).toMatchObject({ parameters: saved, isDirty: false });
    expect(page.listRequests).toHaveLength(asked);
  });

  // langgenius/dify#36518
  it('C15: a list below a choice is asked for with the account and the trigger, like any other', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('how', 'ENUM', 'How', {
          choices: [{ value: 'one', label: 'One campaign', dependents: [campaign] }],
        }),
      ]),
    });
    await form.getByRole('combobox', { name: 'How' }).click();
    await form.getByRole('option', { name: 'One campaign' }).click();
    await expect.element(form.getByRole('combobox', { name: 'Campaign' })).toBeVisible();
    await expect
      .poll(() => page.listRequests)
      .toContainEqual(
        expect.objectContaining({
          integration: 'salesforce',
          source: 'campaigns',
          credentialId: page.accounts[0],
        }),
      );
  });

  // windmill-labs/windmill#9718, zapier/zapier-platform-cli#162
  it.each(['create', 'update'] as const)(
    'C16, C91: in %s mode a change of the parent asks for the child’s list at once',
    async (submitMode) => {
      const page = await createFormPage();
      const form = await page.show({
        trigger: remoteTrigger,
        submitMode,
        initialParameters: { recordType: 'Opportunity', field: 'StageName' },
      });
      const field = form.getByRole('combobox', { name: 'Field', exact: true });
      await expect.element(field).toHaveTextContent('Stage');
      await form.getByRole('combobox', { name: 'Record type' }).click();
      await form.getByRole('option', { name: 'Account', exact: true }).click();
      await expect
        .poll(() => page.listRequests)
        .toContainEqual(
          expect.objectContaining({
            source: 'recordFields',
            parameters: { recordType: 'Account' },
          }),
        );
      // The account has no such stage: a complete list lacks it.
      await expect.poll(() => form.state().parameters).toEqual({ recordType: 'Account' });
      await expect.element(field).not.toHaveTextContent('Stage');
    },
  );
});

describe('what is changed elsewhere meanwhile', () => {
  async function conflict() {
    const page = await createFormPage();
    const saved = { a: 'one', b: 'two', key: 'hunter1', size: 1, old: 'x' };
    const form = await page.show({
      trigger: fields,
      submitMode: 'update',
      initialParameters: saved,
    });
    await userEvent.fill(form.getByRole('textbox', { name: 'Alpha' }), 'mine');
    await userEvent.fill(form.getByLabelText('Key', { exact: true }), 'hunter2');
    const theirs = { a: 'theirs', b: 'also theirs', key: 'hunter3', size: 2, old: 'x' };
    await form.again({ initialParameters: theirs });
    return { form, theirs };
  }

  it('K8: says whose value stands where, and never writes a secret out', async () => {
    const { form } = await conflict();
    const said = form.getByRole('status').filter({ hasText: 'changed elsewhere' });
    await expect
      .element(said)
      .toHaveTextContent('Alpha: yours is “mine”, saved elsewhere is “theirs”.');
    await expect.element(said).toHaveTextContent('Key: yours is “hidden, it is a secret”');
    await expect.element(said).toHaveTextContent('taken over here: Beta and Size.');
    await expect.element(form.getByRole('textbox', { name: 'Alpha' })).toHaveValue('mine');
    await expect.element(form.getByRole('textbox', { name: 'Beta' })).toHaveValue('also theirs');
    expect(form.container.textContent).not.toMatch(/hunter/);
  });

  it('K8: field by field, mine is kept or theirs is taken, and only what then differs is sent', async () => {
    const { form, theirs } = await conflict();
    await form.getByRole('button', { name: 'Take theirs: Alpha' }).click();
    await expect.element(form.getByRole('textbox', { name: 'Alpha' })).toHaveValue('theirs');
    await form.getByRole('button', { name: 'Keep mine: Key' }).click();
    await form.getByRole('button', { name: 'All right' }).click();
    await expect.element(form.getByText(/elsewhere/)).not.toBeInTheDocument();
    await submit(form);
    expect(await sent(form)).toMatchObject({ changes: { key: 'hunter2' }, base: theirs });
  });

  it('K8: what is changed to the same here and there is no conflict', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: fields,
      submitMode: 'update',
      initialParameters: { a: 'one' },
    });
    await userEvent.fill(form.getByRole('textbox', { name: 'Alpha' }), 'two');
    await form.again({ initialParameters: { a: 'two' } });
    await expect.poll(() => form.state().isDirty).toBe(false);
    await expect.element(form.getByText(/elsewhere/)).not.toBeInTheDocument();
  });
});

describe('what was entered earlier', () => {
  it('opens over what is saved now, as if typed just now; drift in both is shown and kept', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: fields,
      submitMode: 'update',
      initialParameters: { a: 'changed since', b: 'two', retired: 1, gone: 2 },
      restored: {
        changes: { a: 'draft', b: null, newer: true, retired: null },
        from: { a: 'one', b: 'two', newer: null },
      },
    });
    await expect.element(form.getByRole('textbox', { name: 'Alpha' })).toHaveValue('draft');
    await expect.element(form.getByRole('textbox', { name: 'Beta' })).toHaveValue('');
    await expect.element(form.getByText(/saved elsewhere is “changed since”/)).toBeVisible();
    await expect.element(form.getByText('Removed when you save.')).toBeVisible();
    expect(form.state()).toMatchObject({
      parameters: { a: 'draft', newer: true, gone: 2 },
      isDirty: true,
    });
    await form.getByRole('button', { name: 'Remove newer' }).click();
    await submit(form);
    expect((await sent(form))?.changes).toEqual({ a: 'draft', b: null, retired: null });
  });

  // PipedreamHQ/pipedream#19076, react-hook-form/react-hook-form#11514
  it('C06, C14: a field that is gone keeps what was typed in sight, and has it again when it is back', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: fields });
    await userEvent.fill(form.getByRole('textbox', { name: 'Alpha' }), 'typed');
    const without = triggerWith(fields.parameters.filter(({ id }) => id !== 'a'));
    await form.again({ trigger: without });
    await expect.element(form.getByText('a: "typed"')).toBeVisible();
    expect(form.state().parameters).toEqual({ a: 'typed' });
    await form.again({ trigger: fields });
    await expect.element(form.getByRole('textbox', { name: 'Alpha' })).toHaveValue('typed');
    await expect.element(form.getByText('a: "typed"')).not.toBeInTheDocument();
  });
});

const campaign = parameter('campaign', 'ENUM', 'Campaign', {
  choicesSource: { key: 'campaigns', dependencies: [] },
});
