import { createWorld, type World } from '@trigger-picker/world';
import { describe, expect, it, vi } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { accountId } from '../testing/turn-on.ts';
import { AccountSelect, type AccountSelectProps } from './account-select.tsx';

async function show(world: World, props: Partial<AccountSelectProps> = {}, connect?: () => string) {
  const onValueChange = vi.fn();
  const { screen } = await renderInWorld(
    world,
    <AccountSelect integration="slack" onValueChange={onValueChange} {...props} />,
    connect && {
      connect: async () => ({ outcome: 'connected', credentialId: connect() }),
    },
  );
  return { menu: screen.getByRole('button', { name: 'Slack account' }), onValueChange, screen };
}

describe('AccountSelect', () => {
  it('C43: chooses the only account that works, once, also in strict mode', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    world.sandbox.setAccountStatus(accountId(world, 'slack', 0), 'INVALID');
    const { menu, onValueChange } = await show(world);
    await expect.element(menu).toHaveTextContent('Acme Labs workspace');
    expect(onValueChange.mock.calls).toEqual([[accountId(world, 'slack', 1), { reason: 'auto' }]]);
  });

  it('C43: never overwrites what is chosen, be it broken', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const broken = accountId(world, 'slack', 0);
    world.sandbox.setAccountStatus(broken, 'INVALID');
    const { menu, onValueChange } = await show(world, { value: broken });
    await expect.element(menu).toHaveTextContent('Acme workspace');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  it('chooses what was connected just now, and only shows what the host holds', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const held = accountId(world, 'slack');
    const { menu, onValueChange, screen } = await show(
      world,
      { value: held },
      () => world.sandbox.connect('user-1', 'slack', { label: 'Third' }).id,
    );
    await screen.getByRole('button', { name: 'Connect another' }).click();
    await expect
      .poll(() => onValueChange.mock.calls)
      .toEqual([[accountId(world, 'slack', 2), { reason: 'connected' }]]);
    await expect.element(menu).toHaveTextContent('Acme workspace');
  });

  it('C34: looks again when it is opened, so that an account that broke meanwhile says so', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const account = accountId(world, 'slack', 0);
    const { menu, screen } = await show(world, { value: account });
    await expect.element(menu).toHaveTextContent('Connected');
    world.sandbox.setAccountStatus(account, 'INVALID');
    await menu.click();
    const option = screen.getByRole('menuitemradio', { name: /^Acme workspace/ });
    await expect.element(option).toHaveTextContent('Needs reconnecting');
  });

  it('where nothing can be connected, it offers nothing to press', async () => {
    const { screen } = await show(await createWorld());
    await expect.element(screen.getByText(/none can be connected from here/)).toBeVisible();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });
});
