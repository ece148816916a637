import type { Meta, StoryObj } from '@storybook/react-vite';
import { TriggerPickerError } from '@trigger-picker/core';
import type { ConnectResult } from '@trigger-picker/react';
import type { World } from '@trigger-picker/world';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import { StoryPanel } from '../testing/story-panel.tsx';
import { accountId } from '../testing/turn-on.ts';
import { AccountSelect } from './account-select.tsx';

const meta = {
  title: 'Account/Account',
  component: AccountSelect,
  args: { integration: 'slack', onValueChange: fn() },
  decorators: [
    (Story) => (
      <StoryPanel style={{ boxSizing: 'border-box', padding: '1.25rem' }}>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<typeof AccountSelect>;

export default meta;
type Story = StoryObj<typeof meta>;

const nobody = { world: { connected: {} } };

const broken = {
  world: {
    connected: { slack: 1 },
    prepare: (world: World) =>
      void world.sandbox.setAccountStatus(accountId(world, 'slack'), 'INVALID'),
  },
};

const withFirstAccount: Story['render'] = (args, { loaded }) => (
  <AccountSelect {...args} defaultValue={accountId(loaded.world, 'slack')} />
);

/** A browser that lets no window do its work, and a host whose pages lead back. */
function withoutWindow(code: 'CONNECT_BLOCKED' | 'CONNECT_CUT_OFF'): ConnectResult {
  const error = new TriggerPickerError(code);
  return { outcome: 'failed', error, openInTab: () => new Promise(() => undefined) };
}

/** A host that connects at once, in place of the consent page. */
function connecting(outcome: ConnectResult) {
  return { provider: { connect: () => Promise.resolve(outcome) } };
}

/** The only account that works is chosen when the list comes. */
export const OnlyOne: Story = {
  play: async ({ canvas, args }) => {
    const menu = await canvas.findByRole('button', { name: /^Slack account/ });
    await waitFor(() => expect(menu).toHaveTextContent('Acme workspace'));
    await expect(args.onValueChange).toHaveBeenCalledOnce();
    await expect(args.onValueChange).toHaveBeenCalledWith(expect.any(String), {
      reason: 'auto',
    });
  },
};

/** Among several nobody chooses but the user; letters find an account. */
export const Several: Story = {
  parameters: { world: { connected: { slack: 2 } } },
  play: async ({ canvas, args }) => {
    const menu = await canvas.findByRole('button', { name: /^Slack account/ });
    await expect(menu).toHaveTextContent('Choose an account');
    await expect(args.onValueChange).not.toHaveBeenCalled();
    menu.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getAllByRole('menuitemradio')).toHaveLength(2));
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await waitFor(() => expect(menu).toHaveTextContent('Acme Labs workspace'));
    await expect(args.onValueChange).toHaveBeenCalledOnce();
    await expect(args.onValueChange).toHaveBeenCalledWith(expect.any(String), {
      reason: 'choice',
    });
    await waitFor(() => expect(menu).toHaveFocus());
  },
};

/** The list is open. */
export const Open: Story = {
  parameters: {
    world: {
      connected: { slack: 2 },
      prepare: (world: World) =>
        void world.sandbox.setAccountStatus(accountId(world, 'slack', 1), 'INVALID'),
    },
  },
  play: async ({ canvas }) => {
    (await canvas.findByRole('button', { name: /^Slack account/ })).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('menuitemradio', { name: /Labs.*Needs reconnecting/ })).toBeVisible(),
    );
  },
};

/** No account yet: connecting the first one is the thing to do, and it is chosen then. */
export const First: Story = {
  parameters: nobody,
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Slack' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Waiting for Slack'));
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }));
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Slack account/ })).toHaveTextContent(
        'Acme workspace',
      ),
    );
    await expect(args.onValueChange).toHaveBeenCalledOnce();
    await expect(args.onValueChange).toHaveBeenCalledWith(expect.any(String), {
      reason: 'connected',
    });
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Slack account/ })).toHaveFocus(),
    );
  },
};

/** The window is open; giving up leaves everything as it was. */
export const Connecting: Story = {
  parameters: { ...nobody, provider: { connect: () => new Promise(() => undefined) } },
  play: async ({ canvas }) => {
    const connect = await canvas.findByRole('button', { name: 'Connect Slack' });
    await userEvent.click(connect);
    await expect(connect).toHaveAttribute('aria-disabled', 'true');
    await expect(canvas.getByRole('status')).toHaveTextContent('Finish in the window that opened');
  },
};

/** It was given up, or the window was closed: nothing happened, and it says so. */
export const Cancelled: Story = {
  parameters: Connecting.parameters,
  args: { onConnectEnd: fn() },
  play: async ({ canvas, args }) => {
    const connect = await canvas.findByRole('button', { name: 'Connect Slack' });
    await userEvent.click(connect);
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Slack was not connected'),
    );
    await expect(connect).toHaveFocus();
    await expect(args.onConnectEnd).toHaveBeenCalledWith({ outcome: 'cancelled' });
  },
};

/** Access was refused. */
export const Refused: Story = {
  parameters: { ...nobody, ...connecting({ outcome: 'refused' }) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Slack' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Access was not given'),
    );
  },
};

/** C71: the browser opened no window. It can be let, or this tab be used instead. */
export const PopupBlocked: Story = {
  parameters: { ...nobody, ...connecting(withoutWindow('CONNECT_BLOCKED')) },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Slack' }));
    await canvas.findByText(/Your browser blocked the window/);
    await expect(canvas.getByRole('button', { name: 'Open in this tab' })).toBeVisible();
  },
};

/** C71: an opener policy cut the window off, so that it could not say how it ended. */
export const WindowCutOff: Story = {
  parameters: {
    world: { connected: { slack: 2 } },
    ...connecting(withoutWindow('CONNECT_CUT_OFF')),
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect another' }));
    await canvas.findByText(/keeps that window apart/);
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Open in this tab' })).toBeVisible();
  },
};

/** The host's way to connect broke; it says what the host says. */
export const ConnectFailed: Story = {
  parameters: {
    ...nobody,
    provider: { connect: () => Promise.reject(new Error('Its consent page is being repaired.')) },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Slack' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        'Slack could not be connected. Its consent page is being repaired.',
      ),
    );
  },
};

/** One account, and it no longer works. */
export const Broken: Story = {
  parameters: broken,
  render: withFirstAccount,
  play: async ({ canvas }) => {
    const menu = await canvas.findByRole('button', { name: /^Slack account/ });
    await waitFor(() => expect(menu).toHaveAccessibleDescription(/no longer accepts/));
    await expect(canvas.getAllByText(/reconnect/i)).toHaveLength(2);
  },
};

/** The same where nothing can be connected: it does not ask for what cannot be done. */
export const BrokenHere: Story = {
  parameters: { ...broken, provider: { connect: undefined } },
  render: withFirstAccount,
  play: async ({ canvas }) => {
    await canvas.findByText(/cannot be reconnected here/);
    await expect(canvas.queryByRole('button', { name: 'Reconnect' })).toBeNull();
  },
};

/** The service has not confirmed it yet. */
export const Pending: Story = {
  parameters: {
    world: {
      connected: { slack: 1 },
      prepare: (world: World) =>
        void world.sandbox.setAccountStatus(accountId(world, 'slack'), 'PENDING'),
    },
  },
  render: withFirstAccount,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Check again' })).toBeVisible();
  },
};

/** C72: a broken account is mended where it is chosen, and stays the same account. */
export const Reconnect: Story = {
  parameters: broken,
  render: withFirstAccount,
  play: async ({ canvas, args }) => {
    const menu = await canvas.findByRole('button', { name: /^Slack account/ });
    await waitFor(() => expect(menu).toHaveAccessibleDescription(/no longer accepts/));
    await userEvent.click(canvas.getByRole('button', { name: 'Reconnect' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }));
    await waitFor(() => expect(menu).toHaveTextContent('Connected'));
    await expect(canvas.queryByRole('button', { name: 'Reconnect' })).toBeNull();
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await waitFor(() => expect(menu).toHaveFocus());
  },
};

/** C73: an account that was removed is shown as removed. */
export const Removed: Story = {
  args: { defaultValue: 'gone' },
  play: async ({ canvas, args }) => {
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: /^Slack account/ })).toHaveTextContent(
        'Removed account',
      ),
    );
    await expect(canvas.getByRole('status')).toHaveTextContent('This account was removed.');
    await expect(args.onValueChange).not.toHaveBeenCalled();
  },
};

/** The list could not be loaded: it says why, and retries. */
export const LoadFailed: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('getUser', { kind: 'unauthorized' }),
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(canvas.getByRole('alert')).toHaveTextContent('Your accounts could not be loaded.');
  },
};

/** No connection: it says so in the user's words, and heals by itself. */
export const Offline: Story = {
  parameters: { provider: { fetch: () => Promise.reject(new TypeError('Failed to fetch')) } },
  play: async ({ canvas }) => {
    await waitFor(
      () => expect(canvas.getByRole('alert')).toHaveTextContent('The server cannot be reached.'),
      { timeout: 5000 },
    );
  },
};

/** C34: looking again failed. The list that was there stays, and says that it may be old. */
export const Stale: Story = {
  parameters: { world: { connected: { slack: 2 } } },
  render: withFirstAccount,
  play: async ({ canvas, loaded }) => {
    const menu = await canvas.findByRole('button', { name: /^Slack account/ });
    const world: World = loaded.world;
    world.sandbox.faults.set('getUser', { kind: 'unauthorized' });
    await userEvent.click(menu);
    await waitFor(() => expect(screen.getAllByRole('menuitemradio')).toHaveLength(2));
    await userEvent.keyboard('{Escape}');
    await canvas.findByText(/may be out of date/);
    await expect(menu).toHaveTextContent('Acme workspace');
  },
};

/** The shape of the menu stands in while the list loads. */
export const Loading: Story = {
  parameters: {
    world: { prepare: ({ sandbox }: World) => sandbox.faults.set('getUser', { kind: 'hang' }) },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading your accounts…')).toBeInTheDocument();
  },
};
