import type { JsonObject } from '@trigger-picker/core';
import { afterEach, describe, expect, it } from 'vitest';
import { page as browser, userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { filterTrigger, parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';

const plain = (filter = {}) =>
  triggerWith([parameter('when', 'CONDITIONAL', 'Only when', { filter })]);

const formula = (...rows: JsonObject[]): JsonObject => ({
  operator: 'OR',
  conditions: [{ operator: 'AND', conditions: rows }],
});

describe('the filter builder', () => {
  afterEach(() => browser.viewport(414, 896));

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

  it('a comparison is found by what it is called, and Enter takes that one', async () => {
    const page = await createFormPage();
    const form = await page.show({
      trigger: plain(),
      initialParameters: { when: formula({ field: 'Amount', operator: '$exists' }) },
    });
    const comparison = form.getByRole('combobox', { name: 'Comparison' });
    await expect.element(comparison).toBeVisible();
    comparison.element().focus();
    await userEvent.keyboard('{Enter}greater');
    await expect.element(form.getByRole('option').first()).toHaveTextContent('is greater than');
    const found = form
      .getByRole('option')
      .elements()
      .map((option) => option.textContent);
    // The others hold it in their ids only.
    expect(found).toEqual(['is greater than', 'comes after (A–Z)', 'is at least']);
    await userEvent.keyboard('{Enter}');
    await expect.element(comparison).toHaveFocus();
    await userEvent.keyboard('{Tab}50000');
    expect(form.state().parameters).toEqual({
      when: formula({ field: 'Amount', operator: '$numberGreaterThan', value: 50_000 }),
    });
  });

  it('offers the comparisons that are asked for most above those for each sort of field', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: plain() });
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await form.getByRole('combobox', { name: 'Comparison' }).click();
    const list = form.getByRole('listbox', { name: 'Choices for Comparison' });
    const sections = list.getByRole('group');
    await expect.element(sections.first()).toHaveAccessibleName('Common');
    const common = sections.first().getByRole('option');
    expect(common.elements().map((option) => option.textContent)).toEqual([
      'exactly matches',
      'does not exactly match',
      'contains',
      'is greater than',
      'is less than',
      'exists',
      'does not exist',
    ]);
    await expect.element(sections.nth(1)).toHaveAccessibleName('Text');
  });

  it('a new row is left alone until it is left, or the form is submitted again', async () => {
    const page = await createFormPage();
    const trigger = triggerWith([
      parameter('name', 'TEXT', 'Name', { required: true }),
      ...plain().parameters,
    ]);
    const form = await page.show({ trigger });
    const turnOn = form.getByRole('button', { name: 'Turn on' });
    const field = form.getByRole('textbox', { name: 'Field' });
    await turnOn.click();
    await expect.element(form.getByText('1 field needs you:')).toBeVisible();
    await form.getByRole('textbox', { name: 'Name' }).fill('Ann');
    await expect.element(form.getByText('1 field needs you:')).not.toBeInTheDocument();

    await form.getByRole('button', { name: 'Add a condition' }).click();
    await expect.element(field).toHaveFocus();
    await userEvent.keyboard('Owner{Tab}');
    await expect.element(form.getByRole('combobox', { name: 'Comparison' })).toHaveFocus();
    await expect.element(form.getByText('Choose how to compare.')).not.toBeInTheDocument();
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.element(form.getByRole('combobox', { name: 'Comparison' })).toHaveFocus();
    await expect.element(form.getByText('Choose how to compare.')).toBeVisible();
    await expect.element(form.getByText('1 field needs you:')).toBeVisible();

    await form.getByRole('button', { name: 'And', exact: true }).click();
    await expect.element(field.nth(1)).toHaveFocus();
    await expect.element(form.getByText('Choose a field.')).not.toBeInTheDocument();
    await form.getByRole('textbox', { name: 'Name' }).click();
    await expect.element(form.getByText('Choose a field.')).toBeVisible();
  });

  it('what goes wrong after a submit says so in its place, and not as if the submit had found it', async () => {
    const page = await createFormPage();
    const trigger = triggerWith([
      parameter('name', 'TEXT', 'Name', { required: true }),
      ...plain().parameters,
    ]);
    const form = await page.show({ trigger });
    await form.getByRole('button', { name: 'Turn on' }).click();
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await userEvent.keyboard('Owner');
    await form.getByRole('textbox', { name: 'Name' }).click();
    await expect.element(form.getByText('Choose how to compare.')).toBeVisible();
    await expect.element(form.getByText('1 field needs you:')).toBeVisible();
    await expect.element(form.getByRole('button', { name: 'Only when' })).not.toBeInTheDocument();
  });

  it('the sentence leaves out what is not filled in yet', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: plain() });
    await form.getByRole('button', { name: 'Add a condition' }).click();
    await userEvent.keyboard('Owner');
    await expect.element(form.getByText(/Runs when/)).not.toBeInTheDocument();
    await form.getByRole('combobox', { name: 'Comparison' }).click();
    await form.getByRole('option', { name: 'exists', exact: true }).click();
    const sentence = form.getByText(/Runs when/);
    await expect.element(sentence).toHaveTextContent(/^Runs when Owner exists$/);
    await form.getByRole('button', { name: 'And', exact: true }).click();
    await userEvent.keyboard('Amount');
    await expect.element(sentence).toHaveTextContent(/^Runs when Owner exists$/);
  });

  it('says at its button what is to be chosen before a condition can be added', async () => {
    const page = await createFormPage();
    const form = await page.show({ trigger: filterTrigger });
    const add = form.getByRole('button', { name: 'Add a condition' });
    await expect.element(add).toHaveAttribute('aria-disabled', 'true');
    await expect.element(add).toHaveAccessibleDescription('Choose Record type first.');
    await expect.element(form.getByText('Choose Record type first.')).toBeVisible();
    add.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(form.getByText('Comparison')).not.toBeInTheDocument();
    await form.getByRole('combobox', { name: 'Record type' }).click();
    await form.getByRole('option', { name: 'Opportunity' }).click();
    await expect.element(add).not.toHaveAttribute('aria-disabled');
    await add.click();
    await expect.element(form.getByRole('combobox', { name: 'Field' })).toHaveFocus();
    await form.unmount();

    const row = { field: 'Amount', operator: '$exists' };
    const saved = { recordsFilterFormula: formula(row) };
    const again = await page.show({ trigger: filterTrigger, initialParameters: saved });
    const and = again.getByRole('button', { name: 'And', exact: true });
    await expect.element(and).toHaveAttribute('aria-disabled', 'true');
    await expect.element(and).toHaveAccessibleDescription('Choose Record type first.');
    await expect.element(again.getByText('Choose Record type first.')).toBeVisible();
  });

  it.each([
    { width: 390, isBeside: false },
    { width: 900, isBeside: true },
  ])('at $width px a value can be read, and a row without one uses its place', async (place) => {
    await browser.viewport(place.width, 800);
    const page = await createFormPage();
    const form = await page.show({
      trigger: plain(),
      initialParameters: {
        when: formula(
          { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
          { field: 'Close date', operator: '$dateTimeAfter', value: '2026-03-31T09:30:00Z' },
          { field: 'Owner', operator: '$isUndefinedOrNull' },
        ),
      },
    });
    await expect.element(form.getByText(/Runs when/)).toBeVisible();
    const boxOf = (element: Element) => element.getBoundingClientRect();
    const comparisons = form.getByRole('combobox', { name: 'Comparison' }).elements();
    const [first, , last] = comparisons.map(boxOf);
    const value = boxOf(form.getByRole('textbox', { name: 'Value' }).first().element());
    expect(Math.abs(value.top - (first?.top ?? 0)) < 1).toBe(place.isBeside);
    expect(last?.width).toBeGreaterThan(place.isBeside ? (first?.width ?? 0) * 1.2 : 120);
    const menu = boxOf(form.getByRole('button', { name: 'More for condition 3' }).element());
    expect(menu.left - (last?.right ?? 0)).toBeLessThan(12);
    // Browsers cut the text of these without a word.
    const time = boxOf(form.getByLabelText('Time', { exact: true }).element());
    expect(time.width).toBeGreaterThanOrEqual(120);
    for (const text of form.container.querySelectorAll('[data-slot="choice-select-text"]')) {
      expect(text.scrollWidth, text.textContent).toBeLessThanOrEqual(text.clientWidth);
    }
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
