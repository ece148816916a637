import type { Meta, StoryObj } from '@storybook/react-vite';
import { onlineManager } from '@tanstack/react-query';
import type { Trigger } from '@trigger-picker/core';
import type { TriggerTraits } from '@trigger-picker/react';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { createMemoryStorage } from '../testing/memory-storage.ts';
import { StoryPanel } from '../testing/story-panel.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

const meta = {
  title: 'Trigger picker/Browse',
  component: TriggerPicker,
  args: { onValueChange: fn(), onClose: fn() },
  decorators: [
    (Story) => (
      <StoryPanel style={{ blockSize: '34rem' }}>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<typeof TriggerPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

const posted = { integration: 'slack', type: 'SLACK_TRIGGER_CHANNEL_MESSAGE_POSTED' };
const topic = { integration: 'slack', type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED' };

const storage = createMemoryStorage();

/** A user who has starred one trigger and picked another one before. */
const withHistory = {
  parameters: { provider: { storage } },
  beforeEach: () => {
    storage.set('favourites', JSON.stringify([posted]));
    storage.set('recents', JSON.stringify([{ ...topic, count: 3, last: 0 }]));
  },
} satisfies Story;

/** What this user has starred and picked before stands first. */
export const MyTriggers: Story = {
  ...withHistory,
  play: async ({ canvas }) => {
    const favourites = await canvas.findByRole('group', { name: 'Favourites' });
    await expect(
      within(favourites).getByRole('option', { name: /Slack.*Favourite/ }),
    ).toBeVisible();
    await expect(canvas.getByRole('group', { name: 'Recent' })).toBeVisible();
  },
};

/** Alt with Enter takes the star of the highlighted row, and says so. */
export const StarTaken: Story = {
  ...withHistory,
  play: async ({ canvas }) => {
    await canvas.findByRole('group', { name: 'Favourites' });
    await userEvent.click(canvas.getByRole('combobox', { name: 'Search triggers' }));
    await userEvent.keyboard('{ArrowDown}{Alt>}{Enter}{/Alt}');
    await waitFor(() => expect(canvas.queryByRole('group', { name: 'Favourites' })).toBeNull());
    await expect(canvas.getByRole('status')).toHaveTextContent(/is no favourite any more/);
  },
};

/** An integration is opened with the keyboard, searched alone, left again step by step, and opened again. */
export const OneIntegration: Story = {
  play: async ({ canvas }) => {
    const search = canvas.getByRole('combobox', { name: 'Search triggers' });
    await canvas.findByRole('listbox');
    await userEvent.type(search, 'slack');
    await waitFor(() => expect(activeOption(search)).toHaveTextContent(/Slack12 triggers/));
    await userEvent.keyboard('{Enter}');
    const leave = await canvas.findByRole('button', { name: /^Leave Slack/ });
    await expect(search).toHaveValue('');
    await expect(search).toHaveFocus();
    await expect(canvas.getAllByRole('group', { name: 'Slack' })).toHaveLength(1);
    await userEvent.type(search, 'reaction');
    await waitFor(() => expect(activeOption(search)).toHaveTextContent(/Reaction/));
    await userEvent.keyboard('{Escape}{Backspace}');
    await expect(leave).not.toBeInTheDocument();
    await expect(search).toHaveValue('slack');
    await waitFor(() => expect(activeOption(search)).toHaveTextContent(/Slack12 triggers/));
    await userEvent.keyboard('{Enter}');
    await expect(await canvas.findByRole('button', { name: /^Leave Slack/ })).toBeVisible();
  },
};

/** Opened on one integration by the host. */
export const OpenOnOne: Story = {
  args: { defaultFilter: { integration: 'slack' } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('group', { name: 'Slack' })).toBeVisible();
  },
};

const traits: Readonly<Record<string, TriggerTraits>> = {
  [posted.type]: { tag: 'beta' },
  [topic.type]: { disabledReason: 'Your plan does not include it. Ask your administrator.' },
};
const tags = ['deprecated', 'new', 'Pilot'];
const traitsOf = ({ type, title }: Trigger): TriggerTraits =>
  traits[type] ?? { tag: title.length % 5 < tags.length ? tags[title.length % 5] : undefined };

/** Beta, deprecated, a word of the host's own; and one that cannot be had, with the reason. */
export const TagsAndReasons: Story = {
  args: { defaultFilter: { integration: 'slack' }, traitsOf },
  play: async ({ canvas, args }) => {
    const refused = await canvas.findByRole('option', { name: /Your plan does not include it/ });
    await expect(refused).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(refused);
    await expect(args.onValueChange).not.toHaveBeenCalled();
    await waitFor(() =>
      expect(canvas.getByRole('status')).toHaveTextContent(/cannot be picked\. Your plan/),
    );
  },
};

/** Nothing came, and there is no network: it says so, and what happens next. */
export const Offline: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('*', { kind: 'serverError' }),
    },
  },
  beforeEach: () => {
    onlineManager.setOnline(false);
    return () => onlineManager.setOnline(true);
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('You are offline')).toBeVisible();
  },
};

/** Half as high, for hosts with little room. */
export const Compact: Story = {
  globals: { density: 'compact' },
  play: async ({ canvas }) => {
    const [row] = within(await canvas.findByRole('listbox')).getAllByRole('option');
    await expect(row?.getBoundingClientRect().height).toBe(44);
  },
};

function activeOption(input: HTMLElement): HTMLElement | null {
  return document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
}
