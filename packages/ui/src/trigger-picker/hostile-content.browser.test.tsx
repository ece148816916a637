import type { Catalog, Integration, Trigger } from '@trigger-picker/core';
import { createWorld } from '@trigger-picker/world';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { IntegrationTile } from '../primitives/integration-tile.tsx';
import { changeAnswers } from '../testing/change-answers.ts';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

afterEach(() => page.viewport(414, 896));

/** A picker in one integration whose first trigger says what a vendor should not. */
async function showTrigger(change: Partial<Trigger>) {
  const world = changeAnswers<Catalog>(await createWorld(), '/triggers', (catalog) => ({
    ...catalog,
    triggers: catalog.triggers
      .filter(({ integration }) => integration === 'slack')
      .map((trigger, at) => (at === 0 ? { ...trigger, ...change } : trigger)),
  }));
  const { screen } = await renderInWorld(
    world,
    <div style={{ inlineSize: 400, blockSize: 500 }}>
      <TriggerPicker defaultFilter={{ integration: 'slack' }} />
    </div>,
  );
  const list = screen.getByRole('listbox');
  await expect.element(list).toBeVisible();
  const row = list.getByRole('option').first();
  return { screen, list: list.element(), row: row.element() };
}

async function showTile(icon: string) {
  const integration: Integration = { name: 'acme', title: 'acme', icon };
  const { screen } = await renderInWorld(
    await createWorld(),
    <div className="tp" style={{ display: 'flex' }}>
      <IntegrationTile integration={integration} />
    </div>,
  );
  const tile = screen.container.querySelector('[data-slot="integration-tile"]');
  if (!tile) throw new Error('There is no tile.');
  return tile;
}

describe('U1, U2: what a vendor writes is text', () => {
  it.each([
    '<img src=x onerror="window.hacked = true">',
    '</script><script>window.hacked = true</script>',
    '**bold** [click](javascript:alert(1)) &lt;b&gt;',
    '{{constructor.constructor("return 1")()}}',
  ])('%s', async (text) => {
    const { row } = await showTrigger({ title: text, description: text });
    expect(row.textContent).toContain(text);
    expect(row.querySelector('img, script, a, b')).toBeNull();
    expect('hacked' in window).toBe(false);
  });

  it('marks what was searched without reading the text as HTML', async () => {
    const { row, screen } = await showTrigger({ title: '<b onclick=x>invoice</b> paid' });
    await screen.getByRole('combobox', { name: 'Search triggers' }).fill('invoice');
    await expect.poll(() => document.querySelector('mark')?.textContent).toBe('invoice');
    expect(row.querySelector('b')).toBeNull();
  });
});

describe('U4: titles that would break the page', () => {
  it.each([
    ['a right-to-left override', 'Paid \u202egnp.exe'],
    ['zero-width letters', 'New\u200b\u200b\u200b Event\ufeff'],
    ['10,000 letters', 'Invoice '.repeat(1250)],
    ['stacks of combining marks', `Z${'\u0301\u0323'.repeat(300)}algo`],
    ['10,000 letters without a space', 'x'.repeat(10_000)],
  ])('%s: the row keeps its place and height, and its neighbours their text', async (_, title) => {
    const { row, list } = await showTrigger({ title });
    const text = row.querySelector('[data-slot="trigger-picker-item-title"] bdi');
    expect(text?.textContent?.length).toBeLessThanOrEqual(301);
    expect(row.getBoundingClientRect().height).toBe(56);
    expect(list.scrollWidth).toBe(list.clientWidth);
    const badge = row.querySelector('[data-slot="badge"]')?.getBoundingClientRect();
    expect(badge?.right).toBeLessThanOrEqual(row.getBoundingClientRect().right);
    const tip = row.querySelector('[title]')?.getAttribute('title') ?? '';
    expect(tip.length).toBeGreaterThan(0);
    expect(tip.length).toBeLessThanOrEqual(301);
  });
});

describe('U3: an icon’s address', () => {
  it.each([
    'javascript:alert(1)',
    'data:image/svg+xml,<svg onload="alert(1)" xmlns="http://www.w3.org/2000/svg"/>',
    'http://cdn.example/icon.png',
    '//cdn.example/icon.png',
    'https:/\\evil',
  ])('%s is not loaded: the letter stands there', async (icon) => {
    const tile = await showTile(icon);
    expect(tile.querySelector('img')).toBeNull();
    expect(tile.textContent).toBe('A');
  });

  it('over https is a lazy picture in a fixed box, that tells nobody where it is shown', async () => {
    const tile = await showTile('https://cdn.invalid/acme.png');
    const image = tile.querySelector('img');
    expect(image?.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(image?.loading).toBe('lazy');
    const { width, height } = tile.getBoundingClientRect();
    expect([width, height]).toEqual([32, 32]);
    // Nothing answers there: the letter takes its place, and the box stays.
    await expect.poll(() => tile.textContent).toBe('A');
    expect(tile.getBoundingClientRect().width).toBe(32);
  });
});

describe('U5: what is typed or pasted into the box', () => {
  const box = (screen: Awaited<ReturnType<typeof showTrigger>>['screen']) =>
    screen.getByRole('combobox', { name: 'Search triggers' });

  it.each([
    ['2,000 spaces', ' '.repeat(2000)],
    ['a pattern', '(a+)+$'],
    ['10 kB', 'lorem ipsum '.repeat(850)],
    ['emoji and joiners', '👩‍👩‍👧‍👦🏳️‍🌈'.repeat(20)],
    ['a NUL', 'qq\u0000zz'],
  ])('%s: the text stays, the list answers, and the next search is found', async (_, text) => {
    const { screen } = await showTrigger({ title: 'Invoice paid' });
    const options = screen.getByRole('listbox').getByRole('option');
    const all = options.elements().length;
    await box(screen).fill(text);
    await expect.element(box(screen)).toHaveValue(text);
    // Nothing but spaces asks for nothing.
    const answer =
      text.trim() === '' ? options.first() : screen.getByText(/^Nothing found for “/).first();
    await expect.element(answer).toBeVisible();
    if (text.trim() === '') expect(options.elements()).toHaveLength(all);
    await box(screen).fill('');
    await userEvent.type(box(screen), 'invoice');
    await expect.poll(() => options.elements().length).toBe(1);
    await expect.element(options.first()).toHaveTextContent('Invoice paid');
  });

  it('letters beyond the 200th are neither searched nor marked', async () => {
    const { screen } = await showTrigger({ title: 'Invoice paid' });
    const options = screen.getByRole('listbox').getByRole('option');
    const marks = () => [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    await box(screen).fill('invoice paid');
    await expect.poll(marks).toEqual(['Invoice', 'paid']);
    const capped = `${'invoice'.padEnd(200)}paid ${'x'.repeat(10_000)}`;
    await box(screen).fill(capped);
    await expect.poll(marks).toEqual(['Invoice']);
    await expect.element(box(screen)).toHaveValue(capped);
    expect(options.elements()).toHaveLength(1);
  });
});
