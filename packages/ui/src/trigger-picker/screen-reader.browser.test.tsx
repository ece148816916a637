import { virtual } from '@guidepup/virtual-screen-reader';
import { createWorld } from '@trigger-picker/world';
import { afterEach, expect, it, vi } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPickerPopover } from './popover.tsx';

afterEach(() => virtual.stop());

// elastic/eui#8267, sa-si-dev/virtual-select#450, digdir/designsystemet#1732, n8n-io/n8n#15288
it('C60, C61: what a screen reader says, from the button to the picked trigger', async () => {
  const world = await createWorld({ connected: { slack: 1 } });
  const onPick = vi.fn();
  const { screen } = await renderInWorld(world, <TriggerPickerPopover onValueChange={onPick} />);
  const search = screen.getByRole('combobox', { name: 'Search triggers' });
  const status = screen.getByRole('status');

  await virtual.start({ container: document.body });
  await virtual.next();
  await virtual.act();
  await expect.element(status).toHaveTextContent(/\d+ triggers/);
  await virtual.type('slack message');
  await expect.element(search).toHaveValue('slack message');
  await expect.element(status).toHaveTextContent(/ in 1 integration$/);
  await virtual.press('ArrowDown');
  await virtual.press('ArrowUp');
  await virtual.press('Enter');

  expect(onPick).toHaveBeenCalledOnce();
  expect(await virtual.spokenPhraseLog()).toMatchInlineSnapshot(`
    [
      "document",
      "button, Choose a trigger, not expanded, has popup dialog",
      "dialog, Start when…",
      "combobox, Search triggers, has popup listbox, not expanded, autocomplete in list, key shortcuts Alt+Enter",
      "polite: 770 triggers in 141 integrations",
      "combobox, Search triggers, slack message, has popup listbox, expanded, active descendant Channel Message Posted in Slack. Delivers each message posted in a channel, with its author and thread. Instant Connected, autocomplete in list, 1 control, key shortcuts Alt+Enter",
      "polite: 8 triggers in 1 integration",
      "combobox, Search triggers, slack message, has popup listbox, expanded, active descendant Direct Message Created in Slack. Tells that someone opened a direct conversation, and with whom. Instant Connected, autocomplete in list, 1 control, key shortcuts Alt+Enter",
      "combobox, Search triggers, slack message, has popup listbox, expanded, active descendant Channel Message Posted in Slack. Delivers each message posted in a channel, with its author and thread. Instant Connected, autocomplete in list, 1 control, key shortcuts Alt+Enter",
      "button, Choose a trigger, not expanded, has popup dialog",
    ]
  `);
});
