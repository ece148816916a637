import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';

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
    // What is called so stands before what begins so.
    expect(form.state().parameters).toEqual({ x: 770 });
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

  it('a short list takes the focus itself: letters go to a name, Space takes it, and the focus comes back', async () => {
    const page = await createFormPage();
    const choices = ['Ana', 'Ben', 'Bea', 'Cleo'].map((label) => ({ value: label, label }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices })]),
    });
    await expect.element(form.getByRole('combobox', { name: 'Owner' })).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const list = form.getByRole('listbox', { name: 'Choices for Owner' });
    await expect.element(list).toHaveFocus();
    const active = () =>
      document.getElementById(list.element().getAttribute('aria-activedescendant') ?? '')
        ?.textContent;
    await userEvent.keyboard('{ArrowUp}');
    expect(active()).toBe('Cleo');
    await userEvent.keyboard('bb');
    expect(active()).toBe('Bea');
    await userEvent.keyboard(' ');
    const field = form.getByRole('combobox', { name: 'Owner' });
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveTextContent('Bea');
    await userEvent.keyboard('{Enter}{Escape}');
    await expect.element(field).toHaveFocus();
  });

  it('a long list is searched from its closed field; Escape first clears the text; Tab leaves for the next field', async () => {
    const page = await createFormPage();
    const choices = Array.from({ length: 20 }, (_, at) => ({ value: at, label: `Choice ${at}` }));
    const form = await page.show({
      trigger: triggerWith([
        parameter('x', 'ENUM', 'Owner', { choices }),
        parameter('y', 'TEXT', 'Note'),
      ]),
    });
    const field = form.getByRole('combobox', { name: 'Owner', exact: true });
    await expect.element(field).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('c17');
    const search = form.getByRole('combobox', { name: 'Search Owner' });
    await expect.element(search).toHaveValue('c17');
    await userEvent.keyboard('{Escape}');
    await expect.element(search).toHaveValue('');
    await userEvent.keyboard('17');
    await expect.element(form.getByRole('option')).toHaveTextContent('Choice 17');
    await userEvent.keyboard('{Enter}');
    expect(form.state().parameters).toEqual({ x: 17 });
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(search).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(form.getByRole('textbox', { name: 'Note' })).toHaveFocus();
    expect(search.query()).toBeNull();
  });

  it('an open list keeps its place and its height while the user types', async () => {
    const page = await createFormPage();
    const choices = Array.from({ length: 90 }, (_, at) => ({ value: at, label: `Choice ${at}` }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices })]),
    });
    // At the foot of the page, where a list opens upwards.
    form.container.style.paddingBlockStart = `${window.innerHeight - 90}px`;
    await form.getByRole('combobox', { name: 'Owner' }).click();
    const box = () => form.getByRole('dialog', { name: 'Owner' }).element().getBoundingClientRect();
    await expect.element(form.getByRole('option').first()).toBeVisible();
    const { top, height } = box();
    for (const letters of ['7', '7', 'x']) {
      await userEvent.keyboard(letters);
      expect(box()).toMatchObject({ top, height });
    }
    await expect.element(form.getByText('Nothing found for “77x”.').first()).toBeVisible();
  });

  it('says how many were found once, politely, when the typing has stopped', async () => {
    const page = await createFormPage();
    const choices = Array.from({ length: 90 }, (_, at) => ({ value: at, label: `Choice ${at}` }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices })]),
    });
    await form.getByRole('combobox', { name: 'Owner' }).click();
    const region = form.getByRole('dialog').getByRole('status');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(region.element().textContent ?? ''));
    observer.observe(region.element(), { childList: true, characterData: true, subtree: true });
    await userEvent.keyboard('choice 8');
    await expect.poll(() => said.at(-1)).toBe('18 found');
    expect(said.filter((text) => text.endsWith('found'))).toEqual(['18 found']);
  });

  // sim#4721
  it('C47: several values show by name, and how many more there are', async () => {
    const page = await createFormPage();
    const choices = ['a', 'b', 'c', 'd'].map((value) => ({ value, label: value.toUpperCase() }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Tags', { choices })]),
      initialParameters: { x: ['d', 'a', 'b', 'c'] },
    });
    await expect
      .element(form.getByRole('combobox', { name: 'Tags', exact: true }))
      .toHaveTextContent(/^D, A \+2$/);
  });

  // activepieces/activepieces#8632
  it('C45: several values that are emptied stay empty, whatever is saved or the default', async () => {
    const page = await createFormPage();
    const choices = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
    const trigger = triggerWith([parameter('x', 'ENUM', 'Tags', { choices, defaultValue: ['a'] })]);
    const form = await page.show({
      trigger,
      initialParameters: { x: ['b'] },
      submitMode: 'update',
    });
    await form.getByRole('button', { name: 'Clear Tags' }).click();
    await form.again({ trigger: structuredClone(trigger), initialParameters: { x: ['b'] } });
    const field = form.getByRole('combobox', { name: 'Tags', exact: true });
    await expect.element(field).toHaveTextContent('Choose…');
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls[0]?.[0].changes).toEqual({ x: null });
    // It still takes several.
    await field.click();
    await form.getByRole('option', { name: 'A' }).click();
    await form.getByRole('option', { name: 'B' }).click();
    expect(form.state().parameters).toEqual({ x: ['a', 'b'] });
  });

  it('C37, C46: of several values one that is in no list can be taken out again', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: triggerWith([
        parameter('x', 'ENUM', 'Tags', { choices: [{ value: 'a', label: 'A' }] }),
      ]),
      initialParameters: { x: ['gone', 'a'] },
    });
    await form.getByRole('combobox', { name: 'Tags', exact: true }).click();
    const group = form.getByRole('group', { name: 'Chosen, not in the list' });
    await group.getByRole('option', { name: 'gone', selected: true }).click();
    expect(form.state().parameters).toEqual({ x: ['a'] });
  });

  it('U11: several required values that are emptied are refused, with the reason tied to the field', async () => {
    const page = await createFormPage();
    const choices = ['a', 'b'].map((value) => ({ value, label: value.toUpperCase() }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Tags', { choices, required: true })]),
      initialParameters: { x: ['a'] },
    });
    const field = form.getByRole('combobox', { name: 'Tags' });
    await field.click();
    await form.getByRole('option', { name: 'A' }).click();
    await userEvent.keyboard('{Escape}');
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.element(field).toBeInvalid();
    await expect.element(field).toHaveAccessibleDescription(/Tags/);
    expect(form.onSubmit).not.toHaveBeenCalled();
  });

  it('any JSON is a value: objects, lists and false; a choice of nothing names what nothing is', async () => {
    const page = await createFormPage();
    const values = [{ id: 1 }, [1, 2], false, null];
    const choices = values.map((value) => ({ value, label: `is ${JSON.stringify(value)}` }));
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Shape', { choices })]),
    });
    const field = form.getByRole('combobox', { name: 'Shape', exact: true });
    await expect.element(field).toHaveTextContent('is null');
    for (const { value, label } of choices.slice(0, 3)) {
      await field.click();
      await form.getByRole('option', { name: label }).click();
      await expect.element(field).toHaveTextContent(label);
      expect(form.state().parameters).toEqual({ x: value });
    }
    await field.click();
    await form.getByRole('option', { name: 'is null' }).click();
    await expect.element(field).toHaveTextContent('is null');
    expect(form.state().parameters).toEqual({});
  });

  it('a default that the list lacks is not said to be saved', async () => {
    const page = await createFormPage();
    const choices = [{ value: 'a', label: 'A' }];
    const form = await page.show({
      trigger: triggerWith([parameter('x', 'ENUM', 'Owner', { choices, defaultValue: 'z' })]),
    });
    await expect
      .element(form.getByRole('combobox', { name: 'Owner', exact: true }))
      .toHaveAccessibleDescription(/^The trigger comes with it/);
  });
});
