import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { parameter, remoteTrigger, triggerWith } from '../../trigger-form/sample-triggers.ts';

const salesCampaign = '7015e0000000003AAA';
const farCampaign = '7015e0000000149AAA';

describe('a list of the parameter’s own', () => {
  it('C39, C03: what goes out has the type of the choice, and what is shown is its label', async () => {
    const page = await createFormPage();
    const values = [1, '1', '007', false, 0];
    const choices = values.map((value) => ({ value, label: `${typeof value} ${value}` }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Direction', { choices })]),
    });
    const field = form.getByRole('combobox', { name: 'Direction' });
    for (const { value, label } of choices) {
      await field.click();
      await form.getByRole('option', { name: label }).click();
      await expect.element(field).toHaveTextContent(label);
      expect(form.state().parameters).toStrictEqual({ x: value });
    }
    expect(form.state().labels).toEqual({ x: 'number 0' });
  });

  it('C37: a saved value that is not in the list is shown, said to be sent, and sent', async () => {
    const page = await createFormPage();
    const choices = [{ value: 'a', label: 'A' }];
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices })]),
      initialParameters: { x: '0055g' },
    });
    const field = form.getByRole('combobox', { name: 'Owner' });
    await expect.element(field).toHaveTextContent('0055gnot in the list');
    await expect.element(field).toHaveAccessibleDescription(/It is still sent until you choose/);
    expect(form.state().parameters).toEqual({ x: '0055g' });
    await field.click();
    await form.getByRole('option', { name: 'A' }).click();
    await expect.element(field).toHaveTextContent(/^A$/);
  });

  it('C29: thousands of choices open at once, with the few that can be seen, and are searched', async () => {
    const page = await createFormPage();
    const choices = Array.from({ length: 5000 }, (_, at) => ({ value: at, label: `Choice ${at}` }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Many', { choices, defaultValue: 4321 })]),
    });
    await form.getByRole('combobox', { name: 'Many' }).click();
    const chosen = form.getByRole('option', { name: 'Choice 4321', exact: true });
    await expect.element(chosen).toBeVisible();
    await expect.element(chosen).toHaveAttribute('aria-posinset', '4322');
    await expect.element(chosen).toHaveAttribute('aria-setsize', '5000');
    expect(form.getByRole('option').elements().length).toBeLessThan(40);
    await userEvent.keyboard('choice 77');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(form.state().parameters).toEqual({ x: 177 });
  });

  it('C46, C45: several values stay a list, also an empty one', async () => {
    const page = await createFormPage();
    const choices = ['a', 'b', 'c'].map((value) => ({ value, label: value.toUpperCase() }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Tags', { choices })]),
      initialParameters: { x: ['a'] },
    });
    const field = form.getByRole('combobox', { name: 'Tags', exact: true });
    await field.click();
    await form.getByRole('option', { name: 'C' }).click();
    await expect.element(field).toHaveTextContent('A, C');
    expect(form.state().parameters).toEqual({ x: ['a', 'c'] });
    await userEvent.keyboard('{Escape}');
    await form.getByRole('button', { name: 'Clear Tags' }).click();
    expect(form.state()).toMatchObject({ parameters: {}, isDirty: true });
  });

  it('is opened, searched, moved in and left with the keyboard, and the focus comes back', async () => {
    const page = await createFormPage();
    const choices = ['Ana', 'Ben', 'Cleo'].map((label) => ({ value: label, label }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices })]),
    });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const search = form.getByRole('combobox', { name: 'Search Owner' });
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    const active = document.getElementById(
      search.element().getAttribute('aria-activedescendant') ?? '',
    );
    expect(active?.textContent).toBe('Cleo');
    await userEvent.keyboard('be{Enter}');
    const field = form.getByRole('combobox', { name: 'Owner' });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveTextContent('Ben');
    await userEvent.keyboard('{Enter}{Escape}');
    await expect.element(field).toHaveFocus();
  });
});

describe('a list from the account', () => {
  it('C01, C04: on opening a saved form each list is asked for once, the dependent one with its parent', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: remoteTrigger,
      initialParameters: { recordType: 'Lead', field: 'Company' },
    });
    await expect
      .element(form.getByRole('combobox', { name: 'Field' }))
      .toHaveTextContent('Company');
    await expect.poll(() => form.state().labels).toEqual({ recordType: 'Lead', field: 'Company' });
    const asked = page.listRequests.filter((body) => JSON.stringify(body).includes('recordFields'));
    expect(asked).toEqual([expect.objectContaining({ parameters: { recordType: 'Lead' } })]);
    expect(page.listRequests).toHaveLength(4);
  });

  it('C11: opening a form, also with an account that arrives late, resets nothing', async () => {
    const page = await createFormPage();
    const saved = { recordType: 'Lead', field: 'gone__c' };
    const form = await page.show({
      trigger: remoteTrigger,
      credentialId: undefined,
      initialParameters: saved,
    });
    await form.again({ credentialId: page.accounts[0] });
    await expect
      .element(form.getByRole('combobox', { name: 'Field' }))
      .toHaveTextContent('gone__cnot in the list');
    expect(form.state()).toMatchObject({ parameters: saved, isDirty: false });
  });

  it('C17: after a change of account a value that is still there stays, and one that is gone is reset', async () => {
    const page = await createFormPage();
    const [first, second] = page.accounts;
    const form = await page.show({ trigger: remoteTrigger, credentialId: first });
    const field = form.getByRole('combobox', { name: 'Record type' });
    await field.click();
    await form.getByRole('option', { name: 'Lead' }).click();
    await form.again({ credentialId: second });
    await expect.poll(() => page.listRequests.length).toBeGreaterThanOrEqual(7);
    await expect.element(field).toHaveTextContent('Lead');
    await form.again({ credentialId: first });
    await field.click();
    await form.getByRole('option', { name: 'Campaign' }).click();
    await form.again({ credentialId: second });
    await expect.element(field).toHaveTextContent('Choose…');
    await expect.poll(() => form.state().parameters).toEqual({});
  });

  it('C17: a list that failed or is still loading resets nothing', async () => {
    const page = await createFormPage();
    const [first, second] = page.accounts;
    const form = await page.show({ trigger: remoteTrigger, credentialId: first });
    const field = form.getByRole('combobox', { name: 'Record type' });
    await field.click();
    await form.getByRole('option', { name: 'Campaign' }).click();
    page.world.sandbox.faults.set('listChoices', { kind: 'unauthorized' });
    await form.again({ credentialId: second });
    await expect.element(form.getByText(/The list could not be loaded/).first()).toBeVisible();
    expect(form.state().parameters).toEqual({ recordType: 'Campaign' });
    page.world.sandbox.faults.clear();
    await form.getByRole('button', { name: 'Try again' }).first().click();
    await expect.element(field).toHaveTextContent('Choose…');
  });

  it.each(['the chosen', 'the default'])(
    'C11, C18: with %s account a change of the parent reloads the child and resets it only if it is gone',
    async (which) => {
      const page = await createFormPage();
      const form = await page.show({
        trigger: remoteTrigger,
        credentialId: which === 'the chosen' ? page.accounts[0] : undefined,
        initialParameters: { recordType: 'Lead', field: 'OwnerId' },
      });
      const parent = form.getByRole('combobox', { name: 'Record type' });
      const child = form.getByRole('combobox', { name: 'Field' });
      await expect.element(child).toHaveTextContent('Owner ID');
      await parent.click();
      await form.getByRole('option', { name: 'Contact' }).click();
      await expect.element(child).toHaveTextContent('Owner ID');
      await parent.click();
      await form.getByRole('option', { name: 'Task' }).click();
      await expect.element(child).toHaveTextContent('Choose…');
      await expect.poll(() => form.state().parameters).toEqual({ recordType: 'Task' });
    },
  );

  it('C12: saving while a list is loading sends the value that is kept', async () => {
    const page = await createFormPage();
    const { release } = page.hold();
    const saved = { recordType: 'Lead', campaign: salesCampaign };
    const form = await page.show({ trigger: remoteTrigger, initialParameters: saved });
    await expect.element(form.getByText('Loading from your Salesforce…').first()).toBeVisible();
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
    expect(form.onSubmit.mock.calls[0]?.[0].parameters).toEqual(saved);
    release();
  });

  it('C24, C26, C28: says that it is partial, goes on with the keys, and finds the rest by search', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: remoteTrigger });
    const field = form.getByRole('combobox', { name: 'Campaign' });
    await expect
      .element(field)
      .toHaveAccessibleDescription(
        'From your Salesforce. Showing the first 25, type to search the rest.',
      );
    await field.click();
    await expect.element(form.getByRole('option').first()).toHaveAttribute('aria-setsize', '-1');
    await userEvent.keyboard('{End}');
    await expect.element(form.getByRole('status').last()).toHaveTextContent('Showing the first 50');
    await userEvent.keyboard('no. 22');
    await form.getByRole('option', { name: 'Campaign 2022 no. 22' }).click();
    await expect.element(field).toHaveTextContent('Campaign 2022 no. 22');
    expect(form.state()).toMatchObject({ labels: { campaign: 'Campaign 2022 no. 22' } });
  });

  it('C17: a list of which only a part is loaded resets nothing, and a saved label is shown', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: remoteTrigger,
      initialParameters: { campaign: farCampaign },
      initialLabels: { campaign: 'The far one' },
    });
    const field = form.getByRole('combobox', { name: 'Campaign' });
    await expect.element(field).toHaveAccessibleDescription(/Showing the first 25/);
    await expect.element(field).toHaveTextContent(/^The far one$/);
    await form.again({ credentialId: page.accounts[1] });
    await expect.element(field).toHaveAccessibleDescription(/Showing the first 25/);
    expect(form.state()).toMatchObject({
      parameters: { campaign: farCampaign },
      labels: { campaign: 'The far one' },
    });
  });

  it('says which field comes first', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: remoteTrigger });
    await expect
      .element(form.getByRole('combobox', { name: 'Field' }))
      .toHaveAccessibleDescription('Choose Record type first.');
  });
});
