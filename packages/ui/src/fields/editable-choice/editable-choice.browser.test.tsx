import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';

const priority = parameter('priority', 'EDITABLE_ENUM', 'Priority', {
  choices: [
    { value: 1, label: 'High' },
    { value: 'low', label: 'Low' },
  ],
});

describe('a list with free text beside it', () => {
  it('C39: a choice goes out with its type, text as text, and it says which', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: triggerWith([priority]) });
    const field = form.getByRole('combobox', { name: 'Priority' });
    await field.click();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(field).toHaveValue('High');
    await expect.element(field).toHaveAccessibleDescription('Sent as 1');
    expect(form.state().parameters).toStrictEqual({ priority: 1 });
    await userEvent.fill(field, '1');
    await expect.element(field).toHaveValue('1');
    expect(form.state().parameters).toStrictEqual({ priority: '1' });
  });

  it('what is typed stands as it is typed, and is named once the field is left', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: triggerWith([priority]) });
    const field = form.getByRole('combobox', { name: 'Priority' });
    await userEvent.click(field);
    await userEvent.keyboard('low');
    await expect.element(field).toHaveValue('low');
    await userEvent.tab();
    await expect.element(field).toHaveValue('Low');
    expect(form.state().parameters).toEqual({ priority: 'low' });
  });

  it('Enter on typed text keeps it and does not send the form', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: triggerWith([priority]) });
    await userEvent.click(form.getByRole('combobox', { name: 'Priority' }));
    await userEvent.keyboard('urgent{Enter}');
    expect(form.state().parameters).toEqual({ priority: 'urgent' });
    expect(form.onSubmit).not.toHaveBeenCalled();
  });

  it('text that no choice is called is said to be kept, not to be missing', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: triggerWith([priority]) });
    await userEvent.click(form.getByRole('combobox', { name: 'Priority' }));
    await userEvent.keyboard('urgent');
    await expect
      .element(form.getByText('No choice is called that. It is sent as you typed it.').first())
      .toBeVisible();
    expect(document.body.textContent).not.toContain('Nothing found');
    const field = form.getByRole('combobox', { name: 'Priority' });
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
    // The whole list is a key away.
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(form.getByRole('option', { name: 'High' })).toBeVisible();
  });

  it('K21: an id of a list that is not loaded that far is named once the field is left', async () => {
    const page = await createFormPage();
    const campaign = parameter('campaign', 'TEXTAREA', 'Campaign', {
      choicesSource: { key: 'campaigns', dependencies: [] },
    });
    const form = await page.show({ trigger: triggerWith([campaign]) });
    const field = form.getByRole('combobox', { name: 'Campaign' });
    await userEvent.fill(field, '7015e0000000149AAA');
    await userEvent.tab();
    await expect.element(field).toHaveValue('Campaign 2022 no. 22');
    await expect.element(field).toHaveAccessibleDescription(/^Sent as 7015e0000000149AAA /);
    expect(form.state().parameters).toEqual({ campaign: '7015e0000000149AAA' });
  });
});

describe('a list with a text area beside it', () => {
  const pair = parameter('reply', 'EnumTextAreaPairInput', 'Reply', {
    choices: [{ value: 'thanks', label: 'Thank you' }],
  });

  it('keeps the lines of a saved text, and one takes the place of the other', async () => {
    const page = await createFormPage();
    const saved = { reply: 'Dear Ana,\nthank you.' };
    const form = await page.show({ trigger: triggerWith([pair]), initialParameters: saved });
    const text = form.getByRole('textbox', { name: 'Own text for Reply' });
    const list = form.getByRole('combobox', { name: 'Reply', exact: true });
    await expect.element(text).toHaveValue(saved.reply);
    expect(form.state()).toMatchObject({ parameters: saved, isDirty: false });
    await list.click();
    await form.getByRole('option', { name: 'Thank you' }).click();
    await expect.element(text).toHaveValue('');
    expect(form.state().parameters).toEqual({ reply: 'thanks' });
    await userEvent.fill(text, 'thanks');
    await expect.element(list).toHaveTextContent('Your own text');
    await userEvent.tab();
    await expect.element(list).toHaveTextContent('Thank you');
  });

  it('text of several lines has its own place in any list that takes text', async () => {
    const page = await createFormPage();
    const saved = { priority: 'High,\nbut not today' };
    const form = await page.show({ trigger: triggerWith([priority]), initialParameters: saved });
    await expect
      .element(form.getByRole('textbox', { name: 'Own text for Priority' }))
      .toHaveValue(saved.priority);
  });
});
