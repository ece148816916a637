import type { Subscription, TriggerConfig } from '@trigger-picker/core';
import { createWorld, type World } from '@trigger-picker/world';
import { describe, expect, it, vi } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { accountId, turnOn } from '../testing/turn-on.ts';
import { TriggerSetup } from './trigger-setup.tsx';

const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};

function draftOf(world: World, changes: Partial<TriggerConfig> = {}): TriggerConfig {
  const credentialId = accountId(world, 'slack');
  return { version: 1, id: 'draft-1', ...topic, credentialId, labels: {}, ...changes };
}

/** Every frame is as tall as a panel, so that nothing has to be scrolled to. */
function panel(children: React.ReactNode) {
  return <div style={{ blockSize: '40rem', inlineSize: '26rem' }}>{children}</div>;
}

async function editing(world: World, subscription: Subscription) {
  const onUpdated = vi.fn();
  const { screen, requests } = await renderInWorld(
    world,
    panel(
      <TriggerSetup
        mode="subscribe"
        subscription={subscription}
        onSubscribed={vi.fn()}
        onUpdated={onUpdated}
      />,
    ),
  );
  return { screen, requests, onUpdated };
}

describe('TriggerSetup', () => {
  it('K6: pressed twice in one frame, it is one request and one subscription', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const onSubscribed = vi.fn();
    const { screen, requests } = await renderInWorld(
      world,
      panel(<TriggerSetup mode="subscribe" onSubscribed={onSubscribed} />),
    );
    await screen.getByRole('combobox', { name: 'Search triggers' }).fill('app mentioned');
    await screen
      .getByRole('option', { name: /App Mentioned/ })
      .first()
      .click();
    await expect.element(screen.getByRole('button', { name: /^Slack account Acme/ })).toBeVisible();
    const button = screen.getByRole('button', { name: 'Turn on' }).element() as HTMLElement;
    button.click();
    button.click();
    await expect.poll(() => onSubscribed.mock.calls.length).toBe(1);
    expect(requests.filter((request) => request === 'POST /subscriptions')).toHaveLength(1);
    expect(world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('from the sample, what is missing in the form is shown in the form', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const onConfigured = vi.fn();
    const { screen } = await renderInWorld(
      world,
      panel(
        <TriggerSetup
          mode="configure"
          config={draftOf(world, { parameters: {} })}
          onConfigured={onConfigured}
        />,
      ),
    );
    const channel = screen.getByRole('combobox', { name: /^Channel/ });
    await expect.element(channel).toBeVisible();
    await screen.getByRole('button', { name: 'See a sample' }).click();
    await expect.element(screen.getByRole('tree')).toBeVisible();
    await screen.getByRole('button', { name: 'Use this trigger' }).click();
    await expect.element(channel).toHaveFocus();
    await expect.element(channel).toHaveAccessibleDescription(/required/);
    expect(onConfigured).not.toHaveBeenCalled();
  });

  it('reopens a stored draft with its labels before any list has come', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    world.sandbox.faults.set('listChoices', { kind: 'hang' });
    const { screen } = await renderInWorld(
      world,
      panel(
        <TriggerSetup
          mode="configure"
          config={draftOf(world, { labels: { channel: '#support' } })}
          onConfigured={vi.fn()}
        />,
      ),
    );
    await expect
      .element(screen.getByRole('combobox', { name: /^Channel/ }))
      .toHaveTextContent('#support');
  });

  it('an edit that changed nothing asks the server for nothing', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const subscription = await turnOn(world, topic);
    const { screen, requests, onUpdated } = await editing(world, subscription);
    await expect.element(screen.getByRole('combobox', { name: /^Channel/ })).toBeVisible();
    await screen.getByRole('button', { name: 'Save changes' }).click();
    await expect.poll(() => onUpdated.mock.calls).toEqual([[subscription, {}]]);
    expect(requests.filter((request) => request.startsWith('PATCH'))).toEqual([]);
  });

  it('with another account it is a new subscription, and the old one is off', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const subscription = await turnOn(world, { ...topic, parameters: { channel: 'C024BE7LR' } });
    const { screen, onUpdated } = await editing(world, subscription);
    await screen.getByRole('button', { name: /^Slack account/ }).click();
    await screen.getByRole('menuitemradio', { name: /Acme Labs/ }).click();
    await expect.element(screen.getByText(/turned on anew/)).toBeVisible();
    await screen.getByRole('button', { name: 'Save changes' }).click();
    await expect.poll(() => onUpdated.mock.calls.length).toBe(1);
    expect(world.sandbox.subscriptions()).toMatchObject([
      { credentialId: accountId(world, 'slack', 1), parameters: { channel: 'C024BE7LR' } },
    ]);
    expect(onUpdated.mock.calls[0]?.[1]).toEqual({ replaced: subscription });
  });
});
