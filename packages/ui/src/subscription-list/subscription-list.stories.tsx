import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '@trigger-picker/world';
import { expect, fn, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../primitives/button.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import { accountId, turnOn } from '../testing/turn-on.ts';
import { SubscriptionList } from './subscription-list.tsx';

const labels = { channel: '#support' };

const meta = {
  title: 'Subscriptions/List',
  component: SubscriptionList,
  args: {
    onEdit: fn(),
    onTurnedOff: fn(),
    onTurnedOn: fn(),
    labelsOf: ({ integration }) => (integration === 'slack' ? labels : undefined),
    renderNote: ({ integration }) => (integration === 'slack' ? 'used by Triage tickets' : null),
  },
  decorators: [
    (Story) => (
      <StoryPanel>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<typeof SubscriptionList>;

export default meta;
type Story = StoryObj<typeof meta>;

const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};
const mail = {
  integration: 'gmail',
  type: 'GMAIL_TRIGGER_EMAIL_RECEIVED',
  parameters: { category: 'any' },
};
const record = {
  integration: 'salesforce',
  type: 'SALESFORCE_TRIGGER_RECORD_CREATED',
  parameters: { recordType: 'Opportunity' },
};
const vendorError = `Failed to check for new records after repeated failures. Last error: Request failed with 500 {"message":"${'UNKNOWN_EXCEPTION '.repeat(220)}"}`;

function inWorld(prepare: (world: World) => unknown) {
  return {
    world: {
      connected: { slack: 1, gmail: 1, salesforce: 1 },
      prepare: async (world: World) => void (await prepare(world)),
    },
  };
}

async function prepareMixed(world: World) {
  const { id } = await turnOn(world, topic);
  await world.fire(id);
  await turnOn(world, mail);
  world.sandbox.setAccountStatus(accountId(world, 'gmail'), 'INVALID');
  const stopped = await turnOn(world, record);
  world.sandbox.failSubscription(stopped.id, vendorError);
}

/** One is on, one account no longer works, one stopped. */
export const Mixed: Story = {
  parameters: inWorld(prepareMixed),
  play: async ({ canvas, args }) => {
    await canvas.findByText('1 on, 2 need attention');
    const [first] = canvas.getAllByRole('listitem');
    await waitFor(() =>
      expect(first).toHaveTextContent(
        /Channel Topic Changed.*On.*Acme workspace · Channel: #support · used by Triage tickets.*Last event/,
      ),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Edit Channel Topic Changed' }));
    await expect(args.onEdit).toHaveBeenCalledOnce();
    await expect(args.onEdit).toHaveBeenCalledWith(
      expect.objectContaining({ integration: 'slack', parameters: topic.parameters }),
    );
  },
};

/** U18: 4 kB of raw error are a sentence; the raw text is there for those who want it. */
export const RawError: Story = {
  parameters: inWorld(async (world) => {
    const { id } = await turnOn(world, record);
    world.sandbox.failSubscription(id, vendorError);
  }),
  play: async ({ canvas }) => {
    await canvas.findByText('The service kept answering with errors.');
    const raw = canvas.getByText(/UNKNOWN_EXCEPTION/);
    await expect(raw).not.toBeVisible();
    await userEvent.click(canvas.getByText('What the service said'));
    await expect(raw).toBeVisible();
  },
};

/** C85: a stopped trigger is turned on again, as a new subscription. */
export const TurnOnAgain: Story = {
  parameters: inWorld(async (world) => {
    const { id } = await turnOn(world, record);
    world.sandbox.failSubscription(id, vendorError);
  }),
  play: async ({ canvas, args, loaded }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn on again: New Record' }));
    await canvas.findByText('1 on');
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1);
    await waitFor(() => expect(canvas.getByText(/^“New Record” is on again/)).toBeInTheDocument());
    const world: World = loaded.world;
    await expect(world.sandbox.subscriptions('user-1')).toMatchObject([
      { status: 'ACTIVE', parameters: record.parameters },
    ]);
    await expect(args.onTurnedOn).toHaveBeenCalledOnce();
    await expect(args.onTurnedOn).toHaveBeenCalledWith(
      expect.objectContaining({ status: 'ACTIVE' }),
      { replaced: expect.objectContaining({ status: 'ERRORED' }) },
    );
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Triggers' })).toHaveFocus());
  },
};

/** C83: a dead account is mended from the row, and what had stopped is on again. */
export const Reconnect: Story = {
  parameters: inWorld(async (world) => {
    const { id } = await turnOn(world, mail);
    world.sandbox.setAccountStatus(accountId(world, 'gmail'), 'INVALID');
    world.sandbox.failSubscription(id, 'Request failed with 401');
  }),
  play: async ({ canvas }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Reconnect the account of Email Received' }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Connect' }));
    await canvas.findByText('1 on');
    await waitFor(() => expect(canvas.queryByText(/no longer accepts/)).toBeNull());
  },
};

/** It asks first; saying no changes nothing and gives the focus back. */
export const AskFirst: Story = {
  parameters: inWorld((world) => turnOn(world, topic)),
  play: async ({ canvas, args }) => {
    const button = await canvas.findByRole('button', { name: 'Turn off Channel Topic Changed' });
    button.focus();
    await userEvent.keyboard('{Enter}');
    const dialog = await screen.findByRole('alertdialog', {
      name: 'Turn off “Channel Topic Changed”?',
    });
    await expect(within(dialog).getByRole('button', { name: 'Keep it on' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(button).toHaveFocus());
    await expect(args.onTurnedOff).not.toHaveBeenCalled();
  },
};

/** The question. */
export const Question: Story = {
  parameters: inWorld((world) => turnOn(world, topic)),
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: /^Turn off/ }));
    await waitFor(() => expect(screen.getByRole('alertdialog')).toBeVisible());
  },
};

/** C80: turned off, it leaves at once, and the focus has a place. */
export const TurnOff: Story = {
  parameters: inWorld((world) => turnOn(world, topic)),
  play: async ({ canvas, args, loaded }) => {
    await turnOffFirst(canvas);
    await canvas.findByText('Nothing is turned on yet');
    await waitFor(() => expect(args.onTurnedOff).toHaveBeenCalledOnce());
    const world: World = loaded.world;
    await expect(world.sandbox.subscriptions('user-1')).toEqual([]);
    await waitFor(() => expect(canvas.getByRole('heading', { name: 'Triggers' })).toHaveFocus());
    await expect(canvas.getByText('“Channel Topic Changed” is off.')).toBeInTheDocument();
  },
};

/** K7: that failed, so it is back as it was, and says so. */
export const TurnOffFailed: Story = {
  parameters: inWorld(async (world) => {
    await turnOn(world, topic);
    world.sandbox.faults.set('unsubscribe', { kind: 'serverError' });
  }),
  play: async ({ canvas, args }) => {
    await turnOffFirst(canvas);
    await waitFor(() =>
      expect(canvas.getByRole('alert')).toHaveTextContent('It could not be turned off'),
    );
    await expect(canvas.getByRole('listitem')).toHaveTextContent('On');
    await expect(args.onTurnedOff).not.toHaveBeenCalled();
  },
};

/** The service's own webhook stayed behind: what to remove by hand stays on the page. */
export const LeftBehind: Story = {
  parameters: inWorld(async (world) => {
    await turnOn(world, topic);
    world.sandbox.setAccountStatus(accountId(world, 'slack'), 'INVALID');
  }),
  play: async ({ canvas }) => {
    await turnOffFirst(canvas);
    await canvas.findByText(/Remove it there by hand/);
    await expect(canvas.getByRole('button', { name: 'Dismiss' })).toBeVisible();
  },
};

/** Nothing yet: the host's next step stands there. */
export const Empty: Story = {
  args: { emptyAction: <Button>Add a trigger</Button> },
  play: async ({ canvas }) => {
    await canvas.findByText('Nothing is turned on yet');
    await expect(canvas.getByRole('button', { name: 'Add a trigger' })).toBeVisible();
  },
};

/** The list could not be loaded: it says why, and retries. */
export const Failed: Story = {
  parameters: inWorld(({ sandbox }) =>
    sandbox.faults.set('listSubscriptions', { kind: 'unauthorized' }),
  ),
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Rows of the final size stand in while the list loads. */
export const Loading: Story = {
  parameters: inWorld(({ sandbox }) => sandbox.faults.set('listSubscriptions', { kind: 'hang' })),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading triggers…')).toBeInTheDocument();
  },
};

async function turnOffFirst(canvas: ReturnType<typeof within>) {
  await userEvent.click(await canvas.findByRole('button', { name: /^Turn off / }));
  const dialog = await screen.findByRole('alertdialog');
  await userEvent.click(within(dialog).getByRole('button', { name: 'Turn off' }));
}
