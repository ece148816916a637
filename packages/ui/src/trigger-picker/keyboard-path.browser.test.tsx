import { createWorld } from '@trigger-picker/world';
import { expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPickerPopover } from './popover.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

const nameOf = (element: Element | null) =>
  element?.getAttribute('aria-label') ?? element?.textContent ?? '';

it('U13: open, search, open an integration, pick: with the keyboard alone, and back to the opener', async () => {
  const onPick = vi.fn();
  const { screen } = await renderInWorld(
    await createWorld({ connected: { slack: 1 } }),
    <TriggerPickerPopover onValueChange={onPick} />,
  );
  const opener = screen.getByRole('button', { name: 'Choose a trigger' });
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  await userEvent.keyboard('slack');
  await expect.element(screen.getByRole('status')).toHaveTextContent(/trigger/);
  await userEvent.keyboard('{Enter}');
  await expect.element(screen.getByRole('button', { name: /^Leave Slack/ })).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(onPick.mock.lastCall?.[0].integration).toBe('slack');
  await expect.element(opener).toHaveFocus();
});

// n8n-io/n8n#15288, #15236, #13872
it('C60: Tab goes through every control once, each has a name, and the list is no stop', async () => {
  const { screen } = await renderInWorld(
    await createWorld({ connected: { slack: 1 } }),
    <div style={{ blockSize: 500 }}>
      <TriggerPicker defaultQuery="slack" />
    </div>,
  );
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  await expect.element(screen.getByRole('combobox', { name: 'Category' })).toBeVisible();
  const stops: string[] = [];
  for (let press = 0; press < 12; press++) {
    await userEvent.keyboard('{Tab}');
    if (document.activeElement === document.body) break;
    stops.push(nameOf(document.activeElement));
  }
  expect(stops.slice(0, 7)).toEqual([
    'Search triggers',
    'Clear the search',
    'All',
    'Connected',
    'Instant',
    'Polling',
    'Category',
  ]);
});

// kestra-io/kestra#14938
it('C62: as many triggers and integrations are counted as the catalog has', async () => {
  const world = await createWorld();
  const { triggers } = await (await world.fetch('/api/triggers/triggers')).json();
  const names = new Set(triggers.map(({ integration }: { integration: string }) => integration));
  const { screen } = await renderInWorld(
    world,
    <div style={{ blockSize: 500 }}>
      <TriggerPicker />
    </div>,
  );
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent(`${triggers.length} triggers in ${names.size} integrations`);
  const [option] = screen.getByRole('listbox').getByRole('option').elements();
  expect(option?.getAttribute('aria-setsize')).toBe(String(names.size));
});
