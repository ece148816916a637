import { TriggerPickerError } from '@trigger-picker/core';
import type { Connect, ConnectResult } from '@trigger-picker/react';
import { createWorld, type World } from '@trigger-picker/world';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { recordAnnouncements } from '../testing/record-announcements.ts';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { accountId } from '../testing/turn-on.ts';
import { AccountSelect, type AccountSelectProps } from './account-select.tsx';

async function show(world: World, props: Partial<AccountSelectProps> = {}, connect?: Connect) {
  const onValueChange = vi.fn();
  const onEvent = vi.fn();
  const { screen } = await renderInWorld(
    world,
    <AccountSelect integration="slack" onValueChange={onValueChange} {...props} />,
    { connect, onEvent },
  );
  const button = (name: string) => screen.getByRole('button', { name });
  return { screen, button, menu: button('Slack account'), onValueChange, onEvent };
}

/** A world with two accounts, of which the first no longer works. */
async function brokenWorld() {
  const world = await createWorld({ connected: { slack: 2 } });
  const broken = accountId(world, 'slack', 0);
  world.sandbox.setAccountStatus(broken, 'INVALID');
  return { world, broken, works: accountId(world, 'slack', 1) };
}

describe('AccountSelect', () => {
  // n8n-io/n8n#11496
  it('C43: chooses the only account that works, once, also in strict mode', async () => {
    const { world, works } = await brokenWorld();
    const { menu, onValueChange } = await show(world);
    await expect.element(menu).toHaveTextContent('Acme Labs workspace');
    expect(onValueChange.mock.calls).toEqual([[works, { reason: 'auto' }]]);
  });

  it('C43: never overwrites what is chosen, be it broken', async () => {
    const { world, broken } = await brokenWorld();
    const { menu, onValueChange } = await show(world, { value: broken });
    await expect.element(menu).toHaveTextContent('Acme workspace');
    expect(onValueChange).not.toHaveBeenCalled();
  });

  // n8n-io/n8n#30463
  it('C33: before the list has come it says neither that there is none nor offers the first', async () => {
    const world = await createWorld();
    world.sandbox.faults.set('getUser', { kind: 'hang' });
    const { screen } = await show(world, {}, async () => ({ outcome: 'cancelled' }));
    await expect.element(screen.getByText('Loading your accounts…')).toBeInTheDocument();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });

  // n8n-io/n8n#38295
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

  it('C34: a new name shows when it is opened; where looking failed, the list of before stays and says so', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    const rejected = vi.fn();
    addEventListener('unhandledrejection', rejected);
    const credentialId = accountId(world, 'slack', 0);
    const { menu, screen } = await show(world, { value: credentialId });
    await expect.element(menu).toHaveTextContent('Acme workspace');
    world.sandbox.connect('user-1', 'slack', { credentialId, label: 'Renamed' });
    await menu.click();
    await expect.element(menu).toHaveTextContent('Renamed');
    await userEvent.keyboard('{Escape}');
    world.sandbox.faults.set('getUser', { kind: 'unauthorized' });
    await menu.click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(/may be out of date/);
    expect(screen.getByRole('menuitemradio').elements()).toHaveLength(2);
    expect(rejected).not.toHaveBeenCalled();
    removeEventListener('unhandledrejection', rejected);
  });

  it('while the list cannot be loaded, what was chosen stays on the page, and the retry keeps the focus', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    world.sandbox.faults.set('getUser', { kind: 'unauthorized' });
    const { menu, button, screen } = await show(world, { value: accountId(world, 'slack', 0) });
    await expect.element(menu).toHaveTextContent('The chosen account');
    await expect.element(menu).toBeDisabled();
    await button('Try again').click();
    await expect.element(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
    await expect.element(button('Try again')).toHaveFocus();
    world.sandbox.faults.clear();
    await button('Try again').click();
    await expect.element(menu).toHaveTextContent('Acme workspace');
    await expect.element(menu).toHaveFocus();
  });

  // n8n-io/n8n#15288
  it('C60, U13: by keyboard it opens on what is chosen, letters find an account, and the focus comes back', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    world.sandbox.connect('user-1', 'slack', { label: 'Zebra' });
    const { menu, screen, onValueChange } = await show(world, {
      defaultValue: accountId(world, 'slack', 1),
    });
    await expect.element(menu).toHaveTextContent('Acme Labs workspace');
    menu.element().focus();
    await userEvent.keyboard('{Enter}');
    const option = (name: RegExp) => screen.getByRole('menuitemradio', { name });
    await expect.element(option(/^Acme Labs/)).toHaveFocus();
    await userEvent.keyboard('z');
    await expect.element(option(/^Zebra/)).toHaveFocus();
    await userEvent.keyboard('{Home}');
    await expect.element(option(/^Acme workspace/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(option(/^Zebra/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(menu).toHaveTextContent('Zebra');
    await expect.element(menu).toHaveFocus();
    expect(onValueChange.mock.calls).toEqual([
      [accountId(world, 'slack', 2), { reason: 'choice' }],
    ]);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Escape}');
    await expect.element(menu).toHaveFocus();
    expect(onValueChange).toHaveBeenCalledTimes(1);
  });

  it('C60: every control has a name, and the menu tells what is wrong with its account', async () => {
    const { world, broken } = await brokenWorld();
    const { menu, screen } = await show(world, { value: broken }, async () => cancelled);
    await expect
      .element(menu)
      .toHaveAccessibleDescription(/no longer accepts this account’s access/);
    const names = screen
      .getByRole('button')
      .elements()
      .map((one) => one.textContent);
    expect(names).toEqual(['Connect another', 'Acme workspace', 'Reconnect']);
  });

  // PipedreamHQ/pipedream#18448
  it('C72: connects another beside it, and reconnects the same account with its id', async () => {
    const { world, broken } = await brokenWorld();
    const connect = vi.fn<Connect>(async ({ account }) => {
      const more = account ? { credentialId: account.id } : { label: 'Third' };
      return {
        outcome: 'connected',
        credentialId: world.sandbox.connect('user-1', 'slack', more).id,
      };
    });
    const { menu, button, onValueChange } = await show(world, { value: broken }, connect);
    await button('Reconnect').click();
    await expect.element(menu).toHaveTextContent('Connected');
    expect(connect.mock.calls[0]?.[0].account?.id).toBe(broken);
    expect(onValueChange).not.toHaveBeenCalled();
    await button('Connect another').click();
    const third = () => accountId(world, 'slack', 2);
    await expect.poll(() => onValueChange.mock.calls.length).toBe(1);
    expect(onValueChange.mock.calls).toEqual([[third(), { reason: 'connected' }]]);
    // The host holds the value, and has not taken it.
    await expect.element(menu).toHaveTextContent('Acme workspace');
  });

  // simstudioai/sim#3211
  it('C73: a removed account is shown as removed, once, and another one can be chosen', async () => {
    const world = await createWorld({ connected: { slack: 1 } });
    const { menu, screen, onValueChange } = await show(world, { defaultValue: 'gone' });
    await expect.element(menu).toHaveTextContent('Removed account');
    await expect.element(screen.getByRole('status')).toHaveTextContent('This account was removed.');
    expect(document.body.textContent.match(/removed/gi)).toHaveLength(2);
    await menu.click();
    const gone = screen.getByRole('menuitemradio', { name: 'Removed account' });
    await expect.element(gone).toHaveAttribute('aria-disabled', 'true');
    await screen.getByRole('menuitemradio', { name: /^Acme workspace/ }).click();
    await expect.element(menu).toHaveTextContent('Connected');
    expect(onValueChange).toHaveBeenCalledTimes(1);
  });

  it('U12: the list runs the way that the page does', async () => {
    const world = await createWorld({ connected: { slack: 2 } });
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    const { menu, screen } = await show(world);
    await menu.click();
    await expect.element(screen.getByRole('menu')).toHaveAttribute('dir', 'rtl');
  });

  it('where nothing can be connected, it offers nothing to press', async () => {
    const { screen } = await show(await createWorld());
    await expect.element(screen.getByText(/none can be connected from here/)).toBeVisible();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });
});

describe('connecting in AccountSelect', () => {
  // PipedreamHQ/pipedream#16835
  it.each<[ConnectResult, RegExp, string | undefined]>([
    [{ outcome: 'refused' }, /Access was not given/, undefined],
    [{ outcome: 'refused', message: 'Your admin said no.' }, /Your admin said no/, undefined],
    [{ outcome: 'cancelled' }, /Slack was not connected/, undefined],
    [
      { outcome: 'failed', error: new TriggerPickerError('CONNECT_FAILED', { message: 'Down.' }) },
      /could not be connected. Down/,
      'CONNECT_FAILED',
    ],
  ])('C70, C76: the host and the user are told how it ended: %j', async (result, text, code) => {
    const onConnectEnd = vi.fn();
    const connect = async () => result;
    const { screen, button, onEvent } = await show(await createWorld(), { onConnectEnd }, connect);
    await button('Connect Slack').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(text);
    await expect.element(button('Connect Slack')).not.toHaveAttribute('aria-disabled');
    expect(onConnectEnd.mock.calls).toEqual([[result]]);
    const { outcome } = result;
    expect(onEvent.mock.calls).toEqual([
      [{ type: 'connect', integration: 'slack', outcome, ...(code && { code }) }],
    ]);
  });

  it('C70: the host is told of the account that was connected', async () => {
    const world = await createWorld();
    const onConnectEnd = vi.fn();
    const connect = async () => {
      world.sandbox.connect('user-1', 'slack');
      return { outcome: 'connected' } as const;
    };
    const { menu, button, onEvent } = await show(world, { onConnectEnd }, connect);
    await button('Connect Slack').click();
    await expect.element(menu).toHaveTextContent('Acme workspace');
    const credentialId = accountId(world, 'slack');
    expect(onConnectEnd.mock.calls).toEqual([[{ outcome: 'connected', credentialId }]]);
    expect(onEvent).toHaveBeenCalledWith(expect.objectContaining({ credentialId }));
  });

  // PipedreamHQ/pipedream#18179
  it.each([
    ['CONNECT_BLOCKED', /Your browser blocked the window/],
    ['CONNECT_CUT_OFF', /keeps that window apart/],
  ] as const)('C71: %s is explained, with a way through this tab', async (code, text) => {
    const openInTab = vi.fn(() => Promise.reject(new Error('No way back.')));
    const error = new TriggerPickerError(code);
    const connect = async () => ({ outcome: 'failed', error, openInTab }) as const;
    const { screen, button } = await show(await createWorld(), {}, connect);
    await button('Connect Slack').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(text);
    await button('Open in this tab').click();
    expect(openInTab).toHaveBeenCalledTimes(1);
    await expect.element(screen.getByRole('status')).toHaveTextContent(/No way back/);
  });

  // NangoHQ/nango#6611
  it('C76: pressed twice it connects once, and can be given up', async () => {
    const connect = vi.fn<Connect>(() => new Promise(() => undefined));
    const { screen, button } = await show(await createWorld(), {}, connect);
    await button('Connect Slack').dblClick();
    await expect.element(screen.getByRole('status')).toHaveTextContent(/Waiting for Slack/);
    expect(connect).toHaveBeenCalledTimes(1);
    await button('Cancel').click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(/was not connected/);
    expect(connect.mock.calls[0]?.[0].signal.aborted).toBe(true);
    await expect.element(button('Connect Slack')).toHaveFocus();
  });

  it('U14: what happens is announced once each, in strict mode too', async () => {
    const { world, broken } = await brokenWorld();
    const ends: ((result: ConnectResult) => void)[] = [];
    const connect = () => new Promise<ConnectResult>((resolve) => ends.push(resolve));
    const { menu, button } = await show(world, { value: broken }, connect);
    await expect.element(menu).toHaveTextContent('Acme workspace');
    await expect.element(button('Reconnect')).toBeVisible();
    const told = recordAnnouncements();
    await button('Reconnect').click();
    await expect.element(button('Cancel')).toBeVisible();
    ends[0]?.({ outcome: 'refused' });
    await button('Reconnect').click();
    world.sandbox.setAccountStatus(broken, 'VALID');
    await expect.poll(() => ends.length).toBe(2);
    ends[1]?.({ outcome: 'connected' });
    await expect.element(menu).toHaveTextContent('Connected');
    expect(told).toEqual([
      expect.stringMatching(/^Waiting for Slack/),
      expect.stringMatching(/^Access was not given/),
      expect.stringMatching(/^Waiting for Slack/),
      'Acme workspace is connected.',
    ]);
  });
});

const cancelled = { outcome: 'cancelled' } as const;
