import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createTestPage, type TestPage } from '../testing/render-in-world.tsx';
import type { TriggerRow } from './build-rows.ts';
import { usePickerInput } from './use-picker-input.ts';
import { usePickerList } from './use-picker-list.ts';
import { usePickerRow } from './use-picker-row.ts';
import {
  type TriggerPickerOptions,
  type TriggerPickerState,
  useTriggerPicker,
} from './use-trigger-picker.ts';
import { visibleGroups } from './visible-groups.ts';

/** A picker with no look at all, made of the hooks alone. */
function PlainPicker({
  onRowRender,
  ...options
}: TriggerPickerOptions & { onRowRender?: (key: string) => void }) {
  const picker = useTriggerPicker(options);
  const { list, content } = usePickerList(picker);
  return (
    <>
      <Input picker={picker} />
      <div {...list} aria-label="Triggers" style={{ blockSize: 300, overflowY: 'auto' }}>
        <div {...content}>
          {visibleGroups(picker).map(({ group, rows }) => (
            <div key={group.key} role="group" aria-label={group.integration.title}>
              {rows.map((row) => (
                <Row key={row.key} {...{ picker, row, onRowRender }} />
              ))}
            </div>
          ))}
        </div>
      </div>
      <output>{picker.status}</output>
    </>
  );
}

function Input({ picker }: { picker: TriggerPickerState }) {
  return <input aria-label="Search" {...usePickerInput(picker)} />;
}

function Row({
  picker,
  row,
  onRowRender,
}: {
  picker: TriggerPickerState;
  row: TriggerRow;
  onRowRender: ((key: string) => void) | undefined;
}) {
  const { props, isHighlighted } = usePickerRow(picker, row);
  onRowRender?.(row.key);
  return (
    <div {...props} data-highlighted={isHighlighted || undefined}>
      {row.trigger.title}
    </div>
  );
}

async function open(options: TriggerPickerOptions & { onRowRender?: (key: string) => void } = {}) {
  // The whole catalog of the sandbox: 600 triggers and more.
  const page: TestPage = await createTestPage({
    connected: { slack: 1 },
    sandbox: { catalog: undefined },
  });
  const screen = await render(page.provide(<PlainPicker {...options} />));
  await expect.element(screen.getByRole('status')).toHaveTextContent('ready');
  return { page, screen, search: screen.getByRole('combobox', { name: 'Search' }) };
}

const active = (input: Element) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '');

describe('useTriggerPicker', () => {
  it('an arrow key renders the row that loses the highlight and the row that gets it', async () => {
    const rendered: string[] = [];
    const { search } = await open({ onRowRender: (key) => rendered.push(key) });
    await search.click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    rendered.length = 0;
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => new Set(rendered).size).toBe(2);
  });

  it('C61: the highlighted row is in the document wherever the list is scrolled, with its place in the whole list', async () => {
    const { screen, search } = await open();
    await search.click();
    await userEvent.keyboard('{End}');
    const last = active(search.element());
    expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'));
    expect(Number(last?.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(600);
    const viewport = screen.getByRole('listbox').element();
    viewport.scrollTo(0, 0);
    await expect.poll(() => viewport.scrollTop).toBe(0);
    await expect.poll(() => active(search.element())?.isConnected).toBe(true);
  });

  it('U6: no more than 60 rows are in the document', async () => {
    const { screen } = await open();
    expect(screen.getByRole('option').elements().length).toBeLessThanOrEqual(60);
  });

  it('C52: a trigger is found and picked in one step, with the keyboard', async () => {
    const onValueChange = vi.fn();
    const { search } = await open({ onValueChange });
    await search.fill('slack reaction');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Reaction/);
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ integration: 'slack' }),
      { reason: 'keyboard' },
    );
  });

  it('an input method that is composing never picks', async () => {
    const onValueChange = vi.fn();
    const { search } = await open({ onValueChange });
    await search.fill('slack');
    search
      .element()
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
      );
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('hover moves the highlight, and pressing a row leaves the focus in the search box', async () => {
    const onValueChange = vi.fn();
    const { screen, search } = await open({ onValueChange });
    await search.click();
    const third = screen.getByRole('option').nth(2);
    await third.hover();
    await expect.poll(() => active(search.element())).toBe(third.element());
    await third.click();
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(search.element());
  });

  it('C62: browsing lists every trigger that the proxy offers', async () => {
    const { page, screen } = await open();
    const response = await page.world.fetch('/api/triggers/triggers');
    const { triggers } = await response.json();
    expect(screen.getByRole('option').first().element().getAttribute('aria-setsize')).toBe(
      String(triggers.length),
    );
  });

  it('what is connected stands first', async () => {
    const { screen } = await open();
    expect(screen.getByRole('group').first().element().getAttribute('aria-label')).toBe('Slack');
  });
});
