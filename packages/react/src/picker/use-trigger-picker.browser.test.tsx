import { onlineManager } from '@tanstack/react-query';
import type { Trigger } from '@trigger-picker/core';
import { useEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import type { TriggerPickerEvent } from '../provider/event.ts';
import type { TriggerPickerProviderProps } from '../provider/trigger-picker-provider.tsx';
import { createTestPage, type TestPage } from '../testing/render-in-world.tsx';
import type { TriggerPickerOptions } from './picker-options.ts';
import type { PickableRow, PickerSection } from './rows.ts';
import { toTriggerKey } from './trigger-key.ts';
import { usePickerInput } from './use-picker-input.ts';
import { usePickerList } from './use-picker-list.ts';
import { usePickerRow } from './use-picker-row.ts';
import { type TriggerPickerState, useTriggerPicker } from './use-trigger-picker.ts';
import { visibleSections } from './visible-sections.ts';

interface PlainPickerProps extends TriggerPickerOptions {
  readonly onRowRender?: (key: string) => void;
  readonly onCommit?: (picker: TriggerPickerState) => void;
}

/** A picker with no look at all, made of the hooks alone. */
function PlainPicker({ onRowRender, onCommit, ...options }: PlainPickerProps) {
  const picker = useTriggerPicker(options);
  useEffect(() => {
    onCommit?.(picker);
  });
  const { list, content } = usePickerList(picker);
  return (
    <>
      <Input picker={picker} />
      <div {...list} aria-label="Triggers" style={{ blockSize: 300, overflowY: 'auto' }}>
        <div {...content}>
          {visibleSections(picker).map(({ section, rows }) => (
            <div key={section.key} role="group" aria-label={nameOf(section.section)}>
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

const nameOf = (section: PickerSection) =>
  section.id === 'integration' ? section.integration.title : section.id;

function Input({ picker }: { picker: TriggerPickerState }) {
  return <input aria-label="Search" {...usePickerInput(picker)} />;
}

function Row({
  picker,
  row,
  onRowRender,
}: {
  picker: TriggerPickerState;
  row: PickableRow;
  onRowRender: ((key: string) => void) | undefined;
}) {
  const { props, isHighlighted } = usePickerRow(picker, row);
  onRowRender?.(row.key);
  return (
    <div {...props} data-highlighted={isHighlighted || undefined}>
      {row.kind === 'trigger' ? row.trigger.title : `Open ${row.integration.title}`}
    </div>
  );
}

async function open(
  options: PlainPickerProps = {},
  provider: Partial<TriggerPickerProviderProps> = {},
) {
  // The whole catalog of the sandbox: 600 triggers and more.
  const page: TestPage = await createTestPage({
    connected: { slack: 1 },
    sandbox: { catalog: undefined },
  });
  const screen = await render(page.provide(<PlainPicker {...options} />, provider));
  await expect.element(screen.getByRole('status')).toHaveTextContent('ready');
  return { page, screen, search: screen.getByRole('combobox', { name: 'Search' }) };
}

/** The same, and the state that the picker was last rendered with. */
async function openAndWatch(options: PlainPickerProps = {}) {
  let last: TriggerPickerState | undefined;
  const opened = await open({
    ...options,
    onCommit: (picker) => {
      last = picker;
    },
  });
  const seen = () => {
    if (!last) throw new Error('The picker was not rendered.');
    return last;
  };
  return { ...opened, seen };
}

const active = (input: Element) =>
  document.getElementById(input.getAttribute('aria-activedescendant') ?? '');

describe('useTriggerPicker', () => {
  it('an arrow key renders the row that loses the highlight and the row that gets it', async () => {
    const rendered: string[] = [];
    const { search, seen } = await openAndWatch({ onRowRender: (key) => rendered.push(key) });
    await search.click();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    // The rows beyond the edges come a little later, and with them all are rendered once more.
    await expect.poll(() => seen().window.range.to).toBeGreaterThan(10);
    rendered.length = 0;
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => new Set(rendered).size).toBe(2);
  });

  it('a letter renders each row once: what it found, and the highlight with it', async () => {
    const rendered: string[] = [];
    const { search, seen } = await openAndWatch({ onRowRender: (key) => rendered.push(key) });
    await search.fill('slac');
    await expect.poll(() => active(search.element())?.textContent).toBe('Open Slack');
    await expect.poll(() => seen().window.range.to).toBeGreaterThan(10);
    rendered.length = 0;
    await search.fill('slack');
    await expect.poll(() => rendered.length).toBeGreaterThan(0);
    const counts = [...new Set(rendered)].map((key) => rendered.filter((it) => it === key).length);
    // Strict mode calls every component twice.
    expect(Math.max(...counts)).toBe(2);
  });

  it('a picker that opens again finds its list laid out and its catalog indexed', async () => {
    const page = await createTestPage();
    const seen: TriggerPickerState[] = [];
    const show = (key: string, query: string) =>
      page.provide(
        <PlainPicker key={key} defaultQuery={query} onCommit={(picker) => seen.push(picker)} />,
      );
    const screen = await render(show('searched', 'row'));
    await expect.poll(() => seen.at(-1)?.status).toBe('ready');
    await expect.poll(() => seen.at(-1)?.isIndexing).toBe(false);
    seen.length = 0;
    await screen.rerender(show('searched again', 'row'));
    expect(seen.map(({ isIndexing }) => isIndexing)).not.toContain(true);
    await screen.rerender(show('browsed', ''));
    const laidOut = seen.at(-1)?.list;
    await screen.rerender(show('browsed again', ''));
    expect(seen.at(-1)?.list).toBe(laidOut);
  });

  it('C61: the highlighted row is in the document wherever the list is scrolled, with its place in the whole list', async () => {
    const { screen, search } = await open();
    await search.click();
    await userEvent.keyboard('{End}');
    const last = active(search.element());
    expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'));
    expect(Number(last?.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(130);
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
      { reason: 'keyboard', rank: 1, source: 'search' },
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
    await search.fill('message');
    await expect.poll(() => active(search.element())).not.toBeNull();
    const third = screen.getByRole('option').nth(2);
    await third.hover();
    await expect.poll(() => active(search.element())).toBe(third.element());
    await third.click();
    expect(onValueChange).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(search.element());
  });

  it('C62: what can be opened holds every trigger that the proxy offers', async () => {
    const { page, seen } = await openAndWatch();
    const response = await page.world.fetch('/api/triggers/triggers');
    const { triggers } = await response.json();
    const listed = seen().list.rows.flatMap((row) =>
      row.kind === 'integration' ? row.triggers : [],
    );
    expect(new Set(listed.map(toTriggerKey)).size).toBe(triggers.length);
    expect(seen().total).toBe(triggers.length);
  });

  it('C54: what is listed can be found: every title finds its trigger', async () => {
    const { seen } = await openAndWatch();
    const all = seen().list.rows.flatMap((row) => (row.kind === 'integration' ? row.triggers : []));
    for (const trigger of all.filter((_, at) => at % 40 === 0)) {
      seen().setQuery(`${trigger.integration} ${trigger.title}`, { reason: 'input' });
      await expect.poll(() => seen().list.placeOf.has(toTriggerKey(trigger))).toBe(true);
    }
  });

  it('opens an integration, and goes back to the text that found it, highlighted', async () => {
    const { screen, search, seen } = await openAndWatch();
    await search.fill('slack');
    await expect.poll(() => active(search.element())?.textContent).toBe('Open Slack');
    await userEvent.keyboard('{Enter}');
    await expect.element(search).toHaveValue('');
    await expect.element(screen.getByRole('group')).toHaveAccessibleName('Slack');
    expect(seen().scope?.title).toBe('Slack');
    await userEvent.keyboard('message{Escape}');
    await expect.element(search).toHaveValue('');
    expect(seen().scope?.title).toBe('Slack');
    await userEvent.keyboard('{Backspace}');
    await expect.element(search).toHaveValue('slack');
    await expect.poll(() => active(search.element())?.textContent).toBe('Open Slack');
  });

  it('C56: stars and picks are kept for the user, and lead when the picker opens again', async () => {
    const { screen, search, page } = await open();
    await search.fill('slack reaction');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Reaction/);
    const picked = active(search.element())?.textContent ?? '';
    await userEvent.keyboard('{Enter}');
    await search.fill('new lead');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Lead/);
    const starred = active(search.element())?.textContent ?? '';
    await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
    await screen.unmount();
    const again = await render(page.provide(<PlainPicker />));
    await expect.element(again.getByRole('option').first()).toHaveTextContent(starred);
    await expect.element(again.getByRole('option').nth(1)).toHaveTextContent(picked);
    const names = again
      .getByRole('group')
      .elements()
      .map((group) => group.ariaLabel);
    expect(names.slice(0, 3)).toEqual(['favourites', 'recent', 'connected']);
  });

  it('a trigger that the host has disabled is listed with its reason, and cannot be picked', async () => {
    const onValueChange = vi.fn();
    const traitsOf = () => ({ disabledReason: 'Not in your plan.' });
    const { search, seen } = await openAndWatch({ onValueChange, traitsOf });
    await search.fill('slack reaction');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Reaction/);
    expect(active(search.element())?.getAttribute('aria-disabled')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(onValueChange).not.toHaveBeenCalled();
    await expect
      .poll(() => seen().notice)
      .toMatchObject({
        kind: 'refused',
        row: { traits: { disabledReason: 'Not in your plan.' } },
      });
  });

  it('tells the host what is done: opened once, searched when settled, picked with its rank, and no text', async () => {
    const events: TriggerPickerEvent[] = [];
    const { search } = await open({}, { onEvent: (event) => void events.push(event) });
    await search.fill('slack reaction');
    await expect.poll(() => events.map(({ type }) => type)).toEqual(['opened', 'searched']);
    await userEvent.keyboard('{Enter}');
    expect(events.slice(1)).toEqual([
      { type: 'searched', count: expect.any(Number), length: 14 },
      {
        type: 'picked',
        integration: 'slack',
        triggerType: expect.any(String),
        rank: 1,
        source: 'search',
      },
    ]);
  });

  it('the text is told where the host asks for it', async () => {
    const onValueChange = vi.fn();
    const { search } = await open({ onValueChange, reportQuery: true });
    await search.fill('slack reaction');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Reaction/);
    await userEvent.keyboard('{Enter}');
    expect(onValueChange.mock.calls[0]?.[1]).toMatchObject({ query: 'slack reaction' });
  });

  it('a translated title is found by the vendor’s own as well', async () => {
    const localizeTrigger = (trigger: Trigger) => ({
      ...trigger,
      title: `Übersetzt ${trigger.type.length}`,
    });
    const { search } = await open({}, { localizeTrigger });
    await search.fill('slack reaction');
    await expect.poll(() => active(search.element())?.textContent).toMatch(/Übersetzt/);
  });

  it('P40: only what failed is asked for again, and what comes is added', async () => {
    const page = await createTestPage({
      connected: { gmail: 1 },
      sandbox: { catalog: undefined },
    });
    const { faults } = page.world.sandbox;
    faults.set('*', { kind: 'failedIntegration', integration: 'slack' });
    let last: TriggerPickerState | undefined;
    const screen = await render(
      page.provide(
        <PlainPicker
          onCommit={(picker) => {
            last = picker;
          }}
        />,
      ),
    );
    await expect.element(screen.getByRole('status')).toHaveTextContent('partial');
    expect(last?.failures).toMatchObject([{ integration: 'slack', title: 'Slack' }]);
    const before = last?.total ?? 0;
    faults.clear();
    last?.retry();
    await expect.element(screen.getByRole('status')).toHaveTextContent('ready');
    expect(last?.total).toBeGreaterThan(before);
    const asked = page.network.sent.filter(({ path }) => path.includes('/triggers/triggers'));
    expect(asked.map(({ search }) => search)).toEqual(['', '?integrations=slack']);
  });

  it('K12: without a network the picker says so, and loads when it is back', async () => {
    const page = await createTestPage();
    page.network.offline = true;
    onlineManager.setOnline(false);
    const screen = await render(page.provide(<PlainPicker />));
    await expect.element(screen.getByRole('status')).toHaveTextContent('offline');
    page.network.offline = false;
    onlineManager.setOnline(true);
    await expect.element(screen.getByRole('status')).toHaveTextContent('ready');
  });
});
