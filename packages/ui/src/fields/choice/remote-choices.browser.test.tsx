import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { parameter, remoteTrigger, triggerWith } from '../../trigger-form/sample-triggers.ts';

const salesCampaign = '7015e0000000003AAA';
const farCampaign = '7015e0000000149AAA';
const recordTypes = { choicesSource: { key: 'recordTypes', dependencies: [] } };

describe('a list from the account', () => {
  // PipedreamHQ/pipedream#18778, #18872
  it('C01, C04, K21: on opening a saved form each list is asked for once, the dependent one with its parent', async () => {
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
    const viewport = form.getByRole('listbox').element();
    viewport.scrollTo({ top: viewport.scrollHeight });
    await expect.element(form.getByRole('status').last()).toHaveTextContent('Showing the first 75');
    // What the user has scrolled to stays where it is.
    expect(viewport.scrollTop).toBeGreaterThan(0);
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
    await form.getByRole('combobox', { name: 'Field' }).click();
    await expect
      .element(form.getByRole('dialog', { name: 'Field' }))
      .toHaveTextContent('Choose Record type first.');
  });

  // sim#6952
  it('C20, K24: once the account is another, every list is asked for with that one', async () => {
    const page = await createFormPage();
    const [first, second] = page.accounts;
    const form = await page.show({
      trigger: remoteTrigger,
      initialParameters: { recordType: 'Lead', field: 'OwnerId' },
    });
    const child = form.getByRole('combobox', { name: 'Field' });
    await expect.element(child).toHaveTextContent('Owner ID');
    const before = page.listRequests.length;
    expect(new Set(page.listRequests.map(accountOf))).toEqual(new Set([first]));
    await form.again({ credentialId: second });
    await expect.poll(() => page.listRequests.length).toBe(before + 4);
    expect(new Set(page.listRequests.slice(before).map(accountOf))).toEqual(new Set([second]));
    // C18: the parent is there, and so is the child.
    await expect.element(child).toHaveTextContent('Owner ID');
    expect(form.state().parameters).toEqual({ recordType: 'Lead', field: 'OwnerId' });
  });

  // activepieces/activepieces#15327
  it('C18: of several values those stay that the other account has, and it says what was taken out', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Types', recordTypes)]),
      initialParameters: { x: ['Lead', 'Campaign'] },
    });
    const field = form.getByRole('combobox', { name: 'Types', exact: true });
    await expect.element(field).toHaveTextContent('Lead, Campaign');
    await form.again({ credentialId: page.accounts[1] });
    await expect.element(field).toHaveTextContent(/^Lead$/);
    expect(form.state().parameters).toEqual({ x: ['Lead'] });
    const why = 'Not in this account, so it was taken out: Campaign.';
    await expect.element(field).toHaveAccessibleDescription(`${why} From your Salesforce.`);
    await expect.element(form.getByRole('status').getByText(why)).toBeInTheDocument();
  });

  it('a parent that empties its child says so there, until the child holds something else', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: remoteTrigger,
      initialParameters: { recordType: 'Lead', field: 'OwnerId' },
    });
    const child = form.getByRole('combobox', { name: 'Field', exact: true });
    await expect.element(child).toHaveTextContent('Owner ID');
    await form.getByRole('combobox', { name: 'Record type' }).click();
    await form.getByRole('option', { name: 'Task' }).click();
    const why = /Does not go with the new Record type, so it was taken out: Owner ID\./;
    await expect.element(child).toHaveAccessibleDescription(why);
    await child.click();
    await form.getByRole('option').first().click();
    await expect.element(child).not.toHaveAccessibleDescription(why);
  });

  // activepieces/activepieces#3188
  it('C42: a default counts from the start, is named when the list comes, and is never put back', async () => {
    const page = await createFormPage();
    const { release } = page.hold();
    const trigger = triggerWith([
      parameter('x', 'ENUM', 'Type', { ...recordTypes, defaultValue: 'Product2' }),
    ]);
    const form = await page.show({ trigger });
    const field = form.getByRole('combobox', { name: 'Type', exact: true });
    await expect.element(field).toHaveTextContent('Product2');
    expect(form.state().parameters).toEqual({ x: 'Product2' });
    release();
    await expect.element(field).toHaveTextContent(/^Product$/);
    await form.getByRole('button', { name: 'Clear Type' }).click();
    await form.again({ trigger: structuredClone(trigger) });
    await expect.element(field).toHaveTextContent('Choose…');
    expect(form.state().parameters).toEqual({});
  });

  // langgenius/dify#36518
  it('C15: a list that hangs on a choice is loaded from the account that is shown, once', async () => {
    const page = await createFormPage();
    const type = parameter('type', 'ENUM', 'Type', recordTypes);
    const choices = [
      { value: 'none', label: 'Nothing' },
      { value: 'some', label: 'Some', dependents: [type] },
    ];
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'What', { choices })]),
      credentialId: page.accounts[1],
    });
    await form.getByRole('combobox', { name: 'What' }).click();
    await form.getByRole('option', { name: 'Some' }).click();
    await form.getByRole('combobox', { name: 'Type' }).click();
    await expect.element(form.getByRole('option', { name: 'Lead' })).toBeVisible();
    expect(page.listRequests).toEqual([
      expect.objectContaining({ source: 'recordTypes', credentialId: page.accounts[1] }),
    ]);
  });

  it('K21, K22: a saved value beyond the first page is shown by its name, found by the source’s own search', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: remoteTrigger,
      initialParameters: { campaign: farCampaign },
    });
    const field = form.getByRole('combobox', { name: 'Campaign' });
    await expect.element(field).toHaveTextContent(/^Campaign 2022 no. 22$/);
    expect(form.state()).toMatchObject({
      labels: { campaign: 'Campaign 2022 no. 22' },
      isDirty: false,
    });
    const searches = page.listRequests.map((body) => Object(body).search);
    expect(searches.filter(Boolean)).toEqual([farCampaign]);
  });

  // activepieces/activepieces#12602
  it('C31: the list is asked for anew with what is typed', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: remoteTrigger });
    await form.getByRole('combobox', { name: 'Campaign' }).click();
    await userEvent.keyboard('no. 22');
    await expect
      .element(form.getByRole('option').first())
      .toHaveTextContent('Campaign 2020 no. 22');
    const before = page.listRequests.length;
    await form.getByRole('button', { name: 'Refresh the choices for Campaign' }).click();
    await expect.poll(() => page.listRequests.length).toBe(before + 1);
    expect(page.listRequests.at(-1)).toMatchObject({ source: 'campaigns', search: 'no. 22' });
  });

  // n8n-io/n8n#13738
  it('C35: a list that the account is refused says so, and connecting it again brings the list', async () => {
    const connect = vi.fn(async () => {
      page.world.sandbox.faults.clear();
      return { outcome: 'connected' } as const;
    });
    const page = await createFormPage({ connect });
    page.world.sandbox.faults.set('listChoices', { kind: 'unauthorized' });
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Type', recordTypes)]),
    });
    const field = form.getByRole('combobox', { name: 'Type' });
    await expect
      .element(field)
      .toHaveAccessibleDescription(/Salesforce did not let this account in. Reconnect it/);
    await form.getByRole('button', { name: 'Reconnect' }).click();
    expect(connect).toHaveBeenCalledWith(
      expect.objectContaining({ account: expect.objectContaining({ id: page.accounts[0] }) }),
    );
    await expect.element(field).toHaveAccessibleDescription('From your Salesforce.');
  });

  it('a link to the integration’s own page stands below the list, and the list is asked for anew on the way back', async () => {
    const page = await createFormPage();
    const choiceLink = vi.fn(() => ({
      href: 'https://sf.test/campaigns/new',
      label: 'New campaign',
    }));
    const form = await page.show({ trigger: remoteTrigger, fields: { choiceLink } });
    await form.getByRole('combobox', { name: 'Campaign' }).click();
    const link = form.getByRole('link', { name: 'New campaign' });
    await expect.element(link).toHaveAttribute('href', 'https://sf.test/campaigns/new');
    expect(choiceLink).toHaveBeenCalledWith({
      integration: 'salesforce',
      type: 'SAMPLE',
      id: 'campaign',
      source: 'campaigns',
      credentialId: page.accounts[0],
    });
    link.element().addEventListener('click', (event) => event.preventDefault());
    await link.click();
    const before = page.listRequests.length;
    window.dispatchEvent(new Event('focus'));
    await expect.poll(() => page.listRequests.length).toBe(before + 1);
  });
});

function accountOf(body: unknown): unknown {
  return Object(body).credentialId;
}
