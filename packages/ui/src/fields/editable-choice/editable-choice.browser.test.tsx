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
});
