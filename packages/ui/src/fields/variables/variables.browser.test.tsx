import { describe, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { createFormPage } from '../../testing/form-page.tsx';
import { parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';
import type { TriggerFormProps } from '../../trigger-form/trigger-form-props.ts';

const variables = [
  { id: 'order.id', label: 'Order number', path: 'order.id', group: 'Order' },
  { id: 'order.name', label: 'Customer name', path: 'order.name', group: 'Order' },
  { id: 'run.at', label: 'Started at', path: 'run.at' },
];

async function showForm(more: Partial<TriggerFormProps> = {}) {
  const page = await createFormPage();
  const form = await page.show({
    trigger: triggerWith([
      parameter('text', 'TEXT', 'Subject'),
      parameter('body', 'TEXTAREA', 'Message', { lines: 3 }),
      parameter('plain', 'TEXT_NO_VARS', 'Reference'),
    ]),
    variables,
    ...more,
  });
  const subject = form.getByRole('textbox', { name: 'Subject' });
  await expect.element(subject).toHaveAttribute('aria-autocomplete', 'list');
  const message = form.getByRole('textbox', { name: 'Message' });
  return {
    form,
    subject,
    message,
    chips: () =>
      [...document.querySelectorAll('[data-slot="variable-token"]')].map((chip) =>
        // Without the edges and the marks of the chip.
        (chip.textContent ?? '').replace(/[\u00a0\u2061-\u2064]/g, ''),
      ),
    sent: () => form.state().parameters,
  };
}

describe('text with variables', () => {
  it('offers them where the wire type takes them, and nowhere else; without any, fields are plain', async () => {
    const { form } = await showForm();
    const plain = form.getByRole('textbox', { name: 'Reference' });
    await expect.element(plain).not.toHaveAttribute('aria-autocomplete');
    await form.again({ variables: undefined });
    await expect
      .element(form.getByRole('textbox', { name: 'Subject' }))
      .not.toHaveAttribute('aria-autocomplete');
  });

  it('a variable is typed for, chosen by keys, and goes out in the host’s syntax', async () => {
    const { form, subject, chips, sent } = await showForm();
    await subject.click();
    await userEvent.keyboard('Re: {{{{na');
    const option = form.getByRole('option', { name: /Customer name/ });
    await expect.element(option).toHaveAttribute('aria-selected', 'true');
    expect(subject.element().getAttribute('aria-activedescendant')).toBe(option.element().id);
    await userEvent.keyboard('{Enter}!');
    await expect.poll(sent).toEqual({ text: 'Re: {{order.name}}!' });
    expect(chips()).toEqual(['Customer name']);
    await expect.element(subject).toHaveFocus();
    expect(form.onSubmit).not.toHaveBeenCalled();
  });

  it('`/` asks at the start of a word only; Escape closes the list and leaves the text', async () => {
    const { form, subject, sent } = await showForm();
    await subject.click();
    await userEvent.keyboard('and/or /');
    await expect.element(form.getByRole('listbox', { name: 'Variables' })).toBeVisible();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect
      .element(form.getByRole('option', { selected: true }))
      .toHaveTextContent('Customer name');
    await userEvent.keyboard('{Escape}');
    expect(form.getByRole('listbox').query()).toBeNull();
    await userEvent.keyboard('x');
    expect(form.getByRole('listbox').query()).toBeNull();
    await expect.poll(sent).toEqual({ text: 'and/or /x' });
  });

  it('C02 K22: a saved text reopens with its variables and goes back as it was', async () => {
    const body = 'Dear {{order.name}},\n{{order.id}} {{gone}} {{ order.id }}';
    const { form, chips, sent } = await showForm({ initialParameters: { body } });
    await expect.poll(chips).toEqual(['Customer name', 'Order number']);
    expect(sent()).toEqual({ body });
    expect(form.state().isDirty).toBe(false);
  });

  it('is one thing to the arrows, to Backspace and Delete, and to undo', async () => {
    const saved = { text: 'a {{order.id}} b' };
    const { form, subject, chips, sent } = await showForm({ initialParameters: saved });
    await subject.click();
    await userEvent.keyboard('{End}{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    // Two signs, and the chip in one step.
    await userEvent.keyboard('<');
    await expect.poll(sent).toEqual({ text: 'a <{{order.id}} b' });
    await userEvent.keyboard('{ArrowRight}>');
    await expect.poll(sent).toEqual({ text: 'a <{{order.id}}> b' });
    await userEvent.keyboard('{Backspace}{Backspace}');
    await expect.poll(sent).toEqual({ text: 'a < b' });
    await expect.element(form.getByText('Order number removed.')).toBeInTheDocument();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.poll(chips).toEqual(['Order number']);
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}{ArrowRight}{Delete}');
    await expect.poll(chips).toEqual([]);
  });

  it('a selection takes whole variables; cut and paste carry them, also into plain fields', async () => {
    const { form, subject, message, chips, sent } = await showForm({
      initialParameters: { text: 'a {{order.id}} b' },
    });
    await subject.click();
    await userEvent.keyboard('{Home}{Shift>}{ArrowRight}{ArrowRight}{ArrowRight}{/Shift}');
    await userEvent.keyboard('{Control>}x{/Control}');
    await expect.poll(sent).toEqual({ text: ' b' });
    await message.click();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect.poll(sent).toEqual({ text: ' b', body: 'a {{order.id}}' });
    expect(chips()).toEqual(['Order number']);
    await form.getByRole('textbox', { name: 'Reference' }).click();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect.poll(sent).toMatchObject({ plain: 'a {{order.id}}' });
  });

  it('a composition is never cut short, and asks for nothing', async () => {
    const { form, subject, sent } = await showForm({ initialParameters: { text: '{{order.id}}' } });
    await subject.click();
    await userEvent.keyboard('{End}');
    const ime = (text: string) =>
      cdp().send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await ime('に');
    await ime('にほ');
    await ime('日本');
    await cdp().send('Input.insertText', { text: '日本' });
    await expect.poll(sent).toEqual({ text: '{{order.id}}日本' });
    expect(form.getByRole('listbox').query()).toBeNull();
  });

  it('what is written by hand in the host’s syntax becomes a variable, and undo takes it back', async () => {
    const { subject, chips, sent } = await showForm();
    await subject.click();
    await userEvent.keyboard('{{{{order.id}}');
    await expect.poll(chips).toEqual(['Order number']);
    expect(sent()).toEqual({ text: '{{order.id}}' });
  });

  it('one line stays one line: Enter submits, and a pasted line end is a blank', async () => {
    const { form, subject, message, sent } = await showForm();
    await message.click();
    await userEvent.keyboard('a{Enter}b');
    await userEvent.keyboard('{Control>}a{/Control}{Control>}c{/Control}');
    await subject.click();
    await userEvent.keyboard('{Control>}v{/Control}');
    await expect.poll(sent).toEqual({ text: 'a b', body: 'a\nb' });
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => form.onSubmit.mock.calls.length).toBe(1);
  });

  it('the button opens a list to search in, and writes where the caret was', async () => {
    const { form, subject, sent } = await showForm({ initialParameters: { text: 'ab' } });
    await subject.click();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await form.getByRole('button', { name: 'Insert a variable into Subject' }).click();
    const search = form.getByRole('combobox', { name: 'Search variables' });
    await expect.element(search).toHaveFocus();
    await userEvent.keyboard('start{Enter}');
    await expect.poll(sent).toEqual({ text: 'a{{run.at}}b' });
    await expect.element(subject).toHaveFocus();
    await userEvent.keyboard('!');
    await expect.poll(sent).toEqual({ text: 'a{{run.at}}!b' });
  });

  it('the chips stand exactly behind their signs', async () => {
    const { message } = await showForm({
      initialParameters: {
        body: 'A long text that has to break, with {{order.name}} and {{order.id}} in it,\nand more. '.repeat(
          4,
        ),
      },
    });
    const area = message.element();
    const mirror = area.parentElement?.querySelector('[data-slot="variable-mirror"]');
    expect(mirror?.getBoundingClientRect().height).toBe(area.getBoundingClientRect().height);
    expect(area.scrollHeight).toBeLessThanOrEqual(Math.ceil(area.clientHeight));
  });
});
