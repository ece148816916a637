import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Subscription, Trigger, TriggerConfig } from '@trigger-picker/core';
import { useSubscriptions } from '@trigger-picker/react';
import type { World } from '@trigger-picker/world';
import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../primitives/button.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import { accountId, turnOn } from '../testing/turn-on.ts';
import type { SubscribeSetupProps } from './setup-props.ts';
import { TriggerSetup } from './trigger-setup.tsx';

const meta = {
  title: 'Trigger setup/Setup',
  component: TriggerSetup,
  args: { mode: 'subscribe', onSubscribed: fn(), onUpdated: fn(), onCancel: fn() },
  decorators: [
    (Story) => (
      <StoryPanel style={{ blockSize: '40rem' }}>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<SubscribeSetupProps>;

export default meta;
type Story = StoryObj<typeof meta>;

const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};

const draft: TriggerConfig = {
  version: 1,
  id: 'draft-1',
  integration: 'salesforce',
  type: 'SALESFORCE_TRIGGER_RECORD_CREATED',
  parameters: { recordType: 'Opportunity' },
  labels: { recordType: 'Opportunity' },
};

const onConfigured = fn();
const onConfigChange = fn();

/** The whole way with the keyboard alone: pick, connect, fill in, see a sample, turn on. */
export const WholeWay: Story = {
  parameters: { world: { connected: {} } },
  play: async ({ canvas, args, loaded }) => {
    await pick(canvas, 'topic changed');
    await expect(canvas.getByRole('heading', { name: 'Channel Topic Changed' })).toHaveFocus();
    await tabTo(() => canvas.getByRole('button', { name: 'Connect Slack' }));
    await userEvent.keyboard('{Enter}');
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }));

    const channel = await canvas.findByRole('combobox', { name: /^Channel/ });
    await tabTo(() => channel);
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('option', { name: /#support/ });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(channel).toHaveTextContent('#support'));

    await tabTo(() => canvas.getByRole('button', { name: 'See a sample' }));
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'Sample event' })).toHaveFocus(),
    );
    await canvas.findAllByRole('treeitem');
    await tabTo(() => canvas.getByRole('button', { name: 'Turn on' }));
    await userEvent.keyboard('{Enter}');

    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: '“Channel Topic Changed” is on' })).toHaveFocus(),
    );
    const world: World = loaded.world;
    await expect(world.sandbox.subscriptions('user-1')).toMatchObject([topic]);
    await expect(args.onSubscribed).toHaveBeenCalledOnce();
  },
};

/** The form, with an account that was chosen for you. */
export const Form: Story = {
  render: () => <TriggerSetup mode="configure" config={draft} onConfigured={onConfigured} />,
  play: async ({ canvas }) => {
    const type = await canvas.findByRole('combobox', { name: /^Record type/ });
    await waitFor(() => expect(type).toHaveTextContent('Opportunity'));
    await canvas.findAllByText(/^Windrose Systems/);
  },
};

/** The sample, before anything is turned on; back to the form, nothing is lost. */
export const Sample: Story = {
  render: () => <TriggerSetup mode="configure" config={draft} onConfigured={onConfigured} />,
  play: async ({ canvas }) => {
    await canvas.findAllByText(/^Windrose Systems/);
    await userEvent.click(canvas.getByRole('button', { name: 'See a sample' }));
    await waitFor(() =>
      expect(canvas.getByRole('heading', { name: 'Sample event' })).toHaveFocus(),
    );
    await canvas.findAllByRole('treeitem');
  },
};

/** Configure mode: each change reaches the host, and what it stored opens again with values and labels. */
export const Configure: Story = {
  render: () => (
    <TriggerSetup
      mode="configure"
      config={null}
      onConfigChange={onConfigChange}
      onConfigured={onConfigured}
    />
  ),
  play: async ({ canvas }) => {
    onConfigured.mockClear();
    onConfigChange.mockClear();
    await pick(canvas, 'topic changed');
    await chooseSupport(canvas);
    await waitFor(() =>
      expect(onConfigChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ parameters: topic.parameters, labels: { channel: '#support' } }),
      ),
    );
    await expect(onConfigChange.mock.calls[0]?.[0]).toMatchObject({ parameters: {} });
    await userEvent.click(canvas.getByRole('button', { name: 'Use this trigger' }));
    await waitFor(() => expect(onConfigured).toHaveBeenCalledOnce());
    await expect(onConfigured).toHaveBeenCalledWith({
      version: 1,
      id: onConfigChange.mock.calls[0]?.[0].id,
      credentialId: expect.any(String),
      labels: { channel: '#support' },
      ...topic,
    });
  },
};

/** Changing to another trigger and back loses nothing; the search is as it was. */
export const ChangeAndBack: Story = {
  play: async ({ canvas }) => {
    await pick(canvas, 'topic changed');
    const channel = await chooseSupport(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Change the trigger' }));
    const search = canvas.getByRole('combobox', { name: 'Search triggers' });
    await waitFor(() => expect(search).toHaveFocus());
    await expect(search).toHaveValue('topic changed');
    await expect(activeRow(search)).toHaveTextContent('Channel Topic Changed');
    await userEvent.keyboard('{Escape}{Escape}');
    await expect(canvas.getByRole('heading', { name: 'Channel Topic Changed' })).toHaveFocus();
    await expect(channel).toHaveTextContent('#support');

    await userEvent.click(canvas.getByRole('button', { name: 'Change the trigger' }));
    await pick(canvas, 'app mentioned');
    await userEvent.click(canvas.getByRole('button', { name: 'Change the trigger' }));
    await pick(canvas, 'topic changed');
    await waitFor(() =>
      expect(canvas.getByRole('combobox', { name: /^Channel/ })).toHaveTextContent('#support'),
    );
  },
};

/** What the service did not accept stands at its field, and everything that was entered stays. */
export const NotAccepted: Story = {
  parameters: {
    // The page's definition is older than the service's: it does not know that the channel is required.
    provider: { localizeTrigger: toOptional },
  },
  play: async ({ canvas }) => {
    await pick(canvas, 'topic changed');
    const channel = await canvas.findByRole('combobox', { name: /^Channel/ });
    await canvas.findAllByText('Acme workspace');
    await userEvent.click(canvas.getByRole('button', { name: 'Turn on' }));
    await waitFor(() => expect(channel).toHaveAccessibleDescription(/Channel is required\./));
    await expect(channel).toHaveFocus();
  },
};

/** It could not be turned on: it says so, and can be tried again. */
export const TurnOnFailed: Story = {
  parameters: {
    world: {
      connected: { slack: 1 },
      prepare: ({ sandbox }: World) =>
        sandbox.faults.set('subscribe', { kind: 'serverError', times: 1 }),
    },
  },
  play: async ({ canvas, loaded }) => {
    await pick(canvas, 'topic changed');
    const channel = await chooseSupport(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Turn on' }));
    await waitFor(() =>
      expect(canvas.getByRole('alert')).toHaveTextContent('It was not turned on.'),
    );
    await expect(channel).toHaveTextContent('#support');
    const world: World = loaded.world;
    await expect(world.sandbox.subscriptions()).toHaveLength(0);
  },
};

/** Nothing is saved without an account: it says so and brings you there. */
export const WithoutAccount: Story = {
  parameters: { world: { connected: {} } },
  play: async ({ canvas }) => {
    await pick(canvas, 'topic changed');
    await canvas.findByRole('button', { name: 'Connect Slack' });
    await userEvent.click(canvas.getByRole('button', { name: 'Turn on' }));
    await waitFor(() => expect(canvas.getByRole('alert')).toHaveTextContent('Choose an account'));
    await expect(canvas.getByRole('button', { name: 'Connect Slack' })).toHaveFocus();
  },
};

/** A running trigger: only what changed is sent. */
export const Edit: Story = {
  parameters: {
    world: {
      connected: { slack: 1 },
      prepare: async (world: World) => void (await turnOn(world, topic)),
    },
  },
  render: (args) => <EditSetup {...args} />,
  play: async ({ canvas, args, loaded }) => {
    const channel = await canvas.findByRole('combobox', { name: /^Channel/ });
    await waitFor(() => expect(channel).toHaveTextContent('#support'));
    await userEvent.click(channel);
    await userEvent.click(await screen.findByRole('option', { name: /#incidents/ }));
    await userEvent.click(canvas.getByRole('button', { name: 'Save changes' }));
    await canvas.findByRole('heading', { name: '“Channel Topic Changed” is saved' });
    const world: World = loaded.world;
    await expect(world.sandbox.subscriptions()).toMatchObject([
      { parameters: { channel: 'C0G9QF9GW' } },
    ]);
    await expect(args.onUpdated).toHaveBeenCalledOnce();
  },
};

/** A trigger that the catalog no longer has keeps what was filled in. */
export const Gone: Story = {
  render: () => (
    <TriggerSetup
      mode="configure"
      config={{ ...draft, type: 'RETIRED_TRIGGER' }}
      onConfigured={onConfigured}
    />
  ),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('This trigger is no longer offered');
    await expect(within(alert).getByRole('button', { name: 'Change the trigger' })).toBeVisible();
  },
};

/** Accounts and names could not be loaded: it is said once, tried again at once, and what was chosen stays chosen. */
export const NotLoaded: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => {
        sandbox.faults.set('getUser', { kind: 'unauthorized' });
        sandbox.faults.set('listIntegrations', { kind: 'unauthorized' });
      },
    },
  },
  render: (_, { loaded }) => (
    <TriggerSetup
      mode="configure"
      config={{ ...draft, credentialId: accountId(loaded.world, 'salesforce') }}
      onConfigured={onConfigured}
    />
  ),
  play: async ({ canvas }) => {
    await canvas.findByText(/^Not everything could be loaded/);
    const account = await canvas.findByRole('button', { name: /account/ });
    await expect(account).toHaveTextContent('The chosen account');
    await expect(canvas.getAllByRole('button', { name: 'Try again' })).toHaveLength(1);
  },
};

/** The shape of the form stands in while the trigger loads. */
export const Loading: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('listTriggers', { kind: 'hang' }),
    },
  },
  render: () => <TriggerSetup mode="configure" config={draft} onConfigured={onConfigured} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading this trigger…')).toBeInTheDocument();
  },
};

/** As a host would edit what its list shows. */
function EditSetup(props: SubscribeSetupProps) {
  const [subscription] = useSubscriptions().data ?? [];
  const [edited, setEdited] = useState<Subscription>();
  if (subscription && !edited) setEdited(subscription);
  if (!edited) return null;
  return <TriggerSetup {...props} subscription={edited} />;
}

/** What was entered last time and not saved is here again; the trigger was chosen by the host. */
export const Restored: Story = {
  args: { trigger: { integration: topic.integration, type: topic.type } },
  render: (args) => <Reopened {...args} />,
  play: async ({ canvas }) => {
    await chooseSupport(canvas);
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }));
    await userEvent.click(await canvas.findByRole('button', { name: 'Set it up' }));
    await canvas.findByText(/is here again/);
    const channel = await canvas.findByRole('combobox', { name: /^Channel/ });
    await waitFor(() => expect(channel).toHaveTextContent('#support'));
  },
};

/** A host that closes the flow, and opens it again. */
function Reopened(props: SubscribeSetupProps) {
  const [isOpen, setIsOpen] = useState(true);
  if (isOpen) return <TriggerSetup {...props} onCancel={() => setIsOpen(false)} />;
  return <Button onClick={() => setIsOpen(true)}>Set it up</Button>;
}

type Canvas = ReturnType<typeof within>;

/** Searches, and picks the best hit with Enter. */
async function pick(canvas: Canvas, query: string) {
  const search = await canvas.findByRole('combobox', { name: 'Search triggers' });
  await canvas.findByRole('listbox');
  await userEvent.clear(search);
  await userEvent.type(search, query);
  await waitFor(() => expect(search).toHaveAttribute('aria-activedescendant'));
  await userEvent.keyboard('{Enter}');
}

async function chooseSupport(canvas: Canvas) {
  const channel = await canvas.findByRole('combobox', { name: /^Channel/ });
  await userEvent.click(channel);
  await userEvent.click(await screen.findByRole('option', { name: /#support/ }));
  await waitFor(() => expect(channel).toHaveTextContent('#support'));
  return channel;
}

/** Presses Tab until the element has the focus: a way that the keyboard can go. */
async function tabTo(find: () => HTMLElement) {
  for (let presses = 0; presses < 30 && document.activeElement !== find(); presses++) {
    await userEvent.tab();
  }
  await expect(find()).toHaveFocus();
}

function activeRow(search: HTMLElement) {
  return document.getElementById(search.getAttribute('aria-activedescendant') ?? '');
}

function toOptional(trigger: Trigger): Trigger {
  const parameters = trigger.parameters.map((parameter) => ({ ...parameter, required: false }));
  return { ...trigger, parameters };
}
