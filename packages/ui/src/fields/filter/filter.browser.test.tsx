import type { JsonObject } from '@trigger-picker/core';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { filterTrigger, parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';

const plain = (filter = {}) =>
  triggerWith([parameter('when', 'CONDITIONAL', 'Only when', { filter })]);

const formula = (...rows: JsonObject[]): JsonObject => ({
  operator: 'OR',
  conditions: [{ operator: 'AND', conditions: rows }],
});

describe('the filter builder', () => {
  it('builds a formula over the fields of the account, with the keyboard alone', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: filterTrigger,
      initialParameters: { recordType: 'Opportunity' },
    });
    const add = form.getByRole('button', { name: 'Add a condition' });
    await expect.element(add).toBeVisible();
    add.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form.getByRole('combobox', { name: 'Field' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form.getByRole('option', { name: 'Stage' })).toBeVisible();
    await userEvent.keyboard('stage{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}is in{Enter}');
    await userEvent.tab();
    await userEvent.keyboard('open, new');
    await expect
      .element(form.getByText('Runs when'))
      .toHaveTextContent('Runs when Stage is in open or new');
    expect(form.state().parameters).toEqual({
      recordType: 'Opportunity',
      recordsFilterFormula: formula({
        field: 'StageName',
        operator: '$stringIsIn',
        value: 'open, new',
      }),
    });
  });

  it('U11: rows that are not finished say so in place, once the filter is left', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: plain() });
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await userEvent.keyboard('Amount');
    await userEvent.tab();
    await expect.element(form.getByText('Choose how to compare.')).not.toBeInTheDocument();
    await form.getByRole('button', { name: 'Turn on' }).click();
    const comparison = form.getByRole('combobox', { name: 'Comparison' });
    await expect.element(comparison).toHaveFocus();
    await expect.element(comparison).toBeInvalid();
    await expect.element(comparison).toHaveAccessibleDescription('Choose how to compare.');
    await comparison.click();
    await userEvent.keyboard('greater');
    await form.getByRole('option', { name: 'is greater than' }).click();
    const value = form.getByRole('textbox', { name: 'Value' });
    await userEvent.fill(value, '1e309');
    await expect.element(value).toHaveAccessibleDescription(/too large a number/);
    await userEvent.fill(value, '500');
    await form.getByRole('button', { name: 'Turn on' }).click();
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
    expect(form.onSubmit.mock.calls[0]?.[0].parameters).toStrictEqual({
      when: formula({ field: 'Amount', operator: '$numberGreaterThan', value: 500 }),
    });
  });

  it('the focus goes to the row that is added, and to a neighbour of one that is removed', async () => {
    const page = await createFormPage();
    const row = { field: 'a', operator: '$exists' };
    const form = await page.show({
      trigger: plain(),
      initialParameters: { when: formula(row, row) },
    });
    await form.getByRole('button', { name: 'And', exact: true }).click();
    await expect.element(form.getByRole('textbox', { name: 'Field' }).nth(2)).toHaveFocus();
    await form.getByRole('button', { name: 'Remove condition 2' }).click();
    await expect.element(form.getByRole('button', { name: 'Remove condition 2' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form.getByRole('button', { name: 'Remove condition 1' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form.getByRole('button', { name: 'Add a condition' })).toHaveFocus();
    expect(form.state().parameters).toEqual({});
  });

  it('offers another group only where the trigger takes one', async () => {
    const page = await createFormPage();
    const saved = { when: formula({ field: 'a', operator: '$exists' }) };
    const form = await page.show({ trigger: plain(), initialParameters: saved });
    await form.getByRole('button', { name: 'Or group' }).click();
    await expect.element(form.getByRole('group', { name: 'Group 2 of 2' })).toBeVisible();
    await form.unmount();
    const strict = await page.show({ trigger: plain({ onlyAnd: true }), initialParameters: saved });
    await expect.element(strict.getByRole('button', { name: 'And' })).toBeVisible();
    await expect.element(strict.getByRole('button', { name: 'Or group' })).not.toBeInTheDocument();
  });

  it('rows are duplicated, moved and set apart from their menu, and the focus follows them', async () => {
    const page = await createFormPage();
    const row = (field: string) => ({ field, operator: '$exists' });
    const form = await page.show({
      trigger: plain(),
      initialParameters: { when: formula(row('a'), row('b')) },
    });
    const menuOf = (at: number) => form.getByRole('button', { name: `More for condition ${at}` });
    const choose = async (at: number, item: string) => {
      menuOf(at).element().focus();
      await userEvent.keyboard('{Enter}');
      await expect.element(form.getByRole('menuitem', { name: 'Duplicate' })).toHaveFocus();
      form.getByRole('menuitem', { name: item }).element().focus();
      await userEvent.keyboard('{Enter}');
    };
    await choose(1, 'Duplicate');
    await expect.element(form.getByRole('textbox', { name: 'Field' }).nth(1)).toHaveFocus();
    expect(form.state().parameters).toEqual({ when: formula(row('a'), row('a'), row('b')) });
    await choose(3, 'Move up');
    await expect.element(menuOf(2)).toHaveFocus();
    await expect
      .element(form.getByText('Moved: it is condition 2 of 3 now.'))
      .toHaveAttribute('role', 'status');
    expect(form.state().parameters).toEqual({ when: formula(row('a'), row('b'), row('a')) });
    await choose(2, 'Move to a group of its own');
    await expect.element(form.getByRole('group', { name: 'Group 2 of 2' })).toBeVisible();
    await expect.element(menuOf(3)).toHaveFocus();
    expect(form.state().parameters).toEqual({
      when: {
        operator: 'OR',
        conditions: [
          { operator: 'AND', conditions: [row('a'), row('a')] },
          { operator: 'AND', conditions: [row('b')] },
        ],
      },
    });
    await form.getByRole('button', { name: 'Remove group 1' }).click();
    expect(form.state().parameters).toEqual({ when: formula(row('b')) });
    await expect.element(form.getByRole('textbox', { name: 'Field' })).toHaveFocus();
  });

  it('a list is typed item by item; the keyboard reaches each one', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: plain(),
      initialParameters: {
        when: formula({ field: 'stage', operator: '$stringIsIn', value: 'open' }),
      },
    });
    await form.getByRole('textbox', { name: 'Value' }).click();
    await userEvent.keyboard('won, lost{Enter}held');
    const value = (text: string) => ({
      when: formula({ field: 'stage', operator: '$stringIsIn', value: text }),
    });
    await expect.poll(() => form.state().parameters).toEqual(value('open, won, lost, held'));
    await userEvent.keyboard(',{ArrowLeft}{ArrowLeft}');
    await expect.element(form.getByRole('button', { name: 'Remove lost' })).toHaveFocus();
    await userEvent.keyboard('{Delete}');
    await expect.element(form.getByRole('textbox', { name: 'Value' })).toHaveFocus();
    await userEvent.keyboard('{Backspace}');
    await expect.poll(() => form.state().parameters).toEqual(value('open, won'));
    expect(form.onSubmit).not.toHaveBeenCalled();
  });

  it('C49: a moment shows the zone it is told in, and keeps the one it was saved with', async () => {
    const page = await createFormPage();
    const saved = (value: string) => ({
      when: formula({ field: 'due', operator: '$dateTimeAfter', value }),
    });
    const before = '2026-03-31T09:30:00+05:45';
    const form = await page.show({ trigger: plain(), initialParameters: saved(before) });
    const zone = form.getByRole('combobox', { name: 'Time zone' });
    await expect.element(zone).toHaveTextContent('UTC+05:45');
    await expect.element(zone).toHaveValue('+05:45');
    expect(form.state().parameters).toEqual(saved(before));
    await userEvent.fill(form.getByLabelText('Time', { exact: true }), '10:00');
    expect(form.state().parameters).toEqual(saved('2026-03-31T10:00:00+05:45'));
    await userEvent.selectOptions(zone, 'UTC');
    expect(form.state().parameters).toEqual(saved('2026-03-31T10:00:00Z'));
  });

  it('a formula that cannot be drawn is shown, sent as it is, and can be removed', async () => {
    const page = await createFormPage();
    const when = { operator: 'NOT', conditions: [{ field: 'a', operator: '$exists' }] };
    const form = await page.show({ trigger: plain(), initialParameters: { when } });
    await expect.element(form.getByText(/does not fit the field. It is kept/)).toBeVisible();
    expect(form.state().parameters).toEqual({ when });
    await form.getByRole('button', { name: 'Remove this value' }).click();
    await expect.element(form.getByRole('button', { name: 'Add a condition' })).toBeVisible();
    expect(form.state().parameters).toEqual({});
  });
});
