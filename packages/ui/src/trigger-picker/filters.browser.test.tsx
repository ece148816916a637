import type { PickerFilter } from '@trigger-picker/react';
import { createWorld } from '@trigger-picker/world';
import { expect, it } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

async function show(defaultFilter: PickerFilter = {}) {
  const { screen } = await renderInWorld(
    await createWorld({ connected: { slack: 1 } }),
    <div style={{ blockSize: 500 }}>
      <TriggerPicker defaultFilter={defaultFilter} />
    </div>,
  );
  const bar = screen.getByRole('group', { name: 'Narrow the list' });
  const chip = (name: string) => bar.getByRole('button', { name });
  const isOn = (name: string) => chip(name).element().getAttribute('aria-pressed') === 'true';
  return { screen, bar, chip, isOn };
}

it('inside one integration only what narrows there is offered, and what led to it waits outside', async () => {
  const { screen, bar, chip, isOn } = await show();
  await chip('Connected').click();
  await screen.getByRole('option', { name: /^Slack/ }).click();
  await expect.element(screen.getByRole('button', { name: /^Leave Slack/ })).toBeVisible();
  expect(
    bar
      .getByRole('button')
      .elements()
      .map((one) => one.textContent),
  ).toEqual(['All', 'Instant', 'Polling']);
  expect(bar.getByRole('combobox').elements()).toEqual([]);
  expect(isOn('All')).toBe(true);
  await chip('Instant').click();
  expect(isOn('All')).toBe(false);
  await chip('All').click();
  expect(isOn('All')).toBe(true);
  await screen.getByRole('button', { name: /^Leave Slack/ }).click();
  await expect.element(bar.getByRole('combobox', { name: 'Category' })).toBeVisible();
  expect([isOn('All'), isOn('Connected')]).toEqual([false, true]);
});

it('what fits no filter is said once on the page, and to a screen reader', async () => {
  const { screen } = await show({ integration: 'slack', model: 'POLLING' });
  const text = 'Nothing fits these filters: Polling and Slack';
  await expect.element(screen.getByRole('status')).toHaveTextContent(text);
  const places = [...document.querySelectorAll('[data-slot^="trigger-picker-"]')].filter(
    (element) => element.children.length <= 1 && element.textContent === text,
  );
  expect(places.map((element) => element.getAttribute('data-slot'))).toEqual([
    'trigger-picker-empty-title',
    'trigger-picker-announcement',
  ]);
});
