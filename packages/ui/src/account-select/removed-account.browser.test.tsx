import { createTriggerConfig } from '@trigger-picker/core';
import { createWorld } from '@trigger-picker/world';
import { expect, it, vi } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerSetup } from '../trigger-setup/trigger-setup.tsx';

// simstudioai/sim#3211
it('C73: a draft whose account was removed is not submitted, says why, and leads to the account', async () => {
  const world = await createWorld({ connected: { slack: 1 } });
  const onConfigured = vi.fn();
  const config = createTriggerConfig({
    integration: 'slack',
    type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
    credentialId: 'gone',
    parameters: { channel: 'C024BE91L' },
  });
  const { screen, requests } = await renderInWorld(
    world,
    <TriggerSetup
      mode="configure"
      config={config}
      onConfigChange={() => undefined}
      onConfigured={onConfigured}
    />,
  );
  const menu = screen.getByRole('button', { name: 'Slack account' });
  await expect.element(menu).toHaveTextContent('Removed account');
  await screen.getByRole('button', { name: 'Use this trigger' }).click();
  await expect.element(screen.getByText('Choose an account that works, then go on.')).toBeVisible();
  await expect.element(menu).toHaveFocus();
  await expect.element(menu).toHaveAccessibleDescription(/This account was removed/);
  expect(onConfigured).not.toHaveBeenCalled();
  await menu.click();
  await screen.getByRole('menuitemradio', { name: /^Acme workspace/ }).click();
  await screen.getByRole('button', { name: 'Use this trigger' }).click();
  await expect.poll(() => onConfigured.mock.calls.length).toBe(1);
  expect(onConfigured.mock.calls[0]?.[0].parameters).toEqual(config.parameters);
  expect(requests.filter((request) => request.startsWith('POST /subscriptions'))).toEqual([]);
});
