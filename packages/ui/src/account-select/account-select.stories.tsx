import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Connect } from '@trigger-picker/react';
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

/** A host that connects at once, in place of the consent page. */
function connecting(outcome: Awaited<ReturnType<Connect>>) {
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
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent('Slack was not connected'),
    );
    await expect(connect).toHaveFocus();
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

/** The host's way to connect broke; it says what the host says. */
export const ConnectFailed: Story = {
  parameters: {
    ...nobody,
    provider: { connect: () => Promise.reject(new Error('The window was blocked.')) },
  },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Connect Slack' }));
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(
        'Slack could not be connected. The window was blocked.',
      ),
    );
  },
};

/** C72: a broken account is mended where it is chosen, and stays the same account. */
export const Broken: Story = {
  parameters: {
    world: {
      connected: { slack: 1 },
      prepare: (world: World) =>
        void world.sandbox.setAccountStatus(accountId(world, 'slack'), 'INVALID'),
    },
  },
  render: (args, { loaded }) => (
    <AccountSelect {...args} defaultValue={accountId(loaded.world, 'slack')} />
  ),
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

/** The shape of the menu stands in while the list loads. */
export const Loading: Story = {
  parameters: {
    world: { prepare: ({ sandbox }: World) => sandbox.faults.set('getUser', { kind: 'hang' }) },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading your accounts…')).toBeInTheDocument();
  },
};
