import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StoryPanel } from '../testing/story-panel.tsx';
import { PayloadTree } from './payload-tree.tsx';
import { PayloadView } from './payload-view.tsx';

const meta = {
  title: 'Sample event/Sample',
  component: PayloadView,
  args: {
    trigger: { integration: 'slack', type: 'SLACK_TRIGGER_CHANNEL_MESSAGE_POSTED', parameters: [] },
    onSelect: fn(),
  },
  decorators: [
    (Story) => (
      <StoryPanel style={{ boxSizing: 'border-box', padding: '1.25rem' }}>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<typeof PayloadView>;

export default meta;
type Story = StoryObj<typeof meta>;

/** With the keyboard alone: into the tree, open, choose. */
export const Choose: Story = {
  play: async ({ canvas, args }) => {
    const text = await canvas.findByRole('treeitem', { name: /^text "/ });
    await userEvent.tab();
    await expect(canvas.getByRole('treeitem', { name: /^type "/ })).toHaveFocus();
    await userEvent.keyboard('t{ArrowUp}{End}{Home}');
    await expect(canvas.getByRole('treeitem', { name: /^type "/ })).toHaveFocus();
    await userEvent.keyboard('te');
    await expect(text).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onSelect).toHaveBeenCalledWith(['text'], {
      sample: 'The export button answers with a blank page since this morning.',
      type: 'text',
    });
  },
};

/** Objects open and close; they can be chosen whole. */
export const OpenAndClose: Story = {
  play: async ({ canvas, args }) => {
    const user = await canvas.findByRole('treeitem', { name: /^user object/ });
    await expect(user).toHaveAttribute('aria-expanded', 'true');
    await userEvent.click(within(user).getByText('user'));
    await expect(user).toHaveAttribute('aria-expanded', 'false');
    await expect(canvas.queryByRole('treeitem', { name: /^email "/ })).toBeNull();
    user.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('treeitem', { name: /^id "U/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(user).toHaveFocus();
    await userEvent.click(within(user).getByRole('button', { name: 'Insert user' }));
    await expect(args.onSelect).toHaveBeenCalledWith(['user'], {
      sample: expect.objectContaining({ name: 'anna' }),
      type: 'object',
    });
  },
};

/** Without a way to choose, the sample is for reading. */
export const ReadOnly: Story = {
  args: { onSelect: undefined },
  play: async ({ canvas }) => {
    const item = await canvas.findByRole('treeitem', { name: /^text "/ });
    await expect(item).toHaveAttribute('draggable', 'false');
    await expect(canvas.queryByRole('button', { name: /Insert/ })).toBeNull();
  },
};

const orders = [
  {
    order: { id: 1042, total: 89.5, paid: true, created_at: '2026-11-20T09:14:00Z' },
    customer: { name: 'Ines Okafor', 'tax number': 'PT 504 118 204', email: null },
    lines: Array.from({ length: 8 }, (_, at) => ({ sku: `SKU-00${at}`, quantity: at + 1 })),
  },
  { order: { id: 1043, total: 12, paid: false }, customer: { name: 'مريم حداد' }, lines: [] },
];

/** Several records: one tree of all their fields, the values of one at a time. */
export const SeveralSamples: Story = {
  render: () => <PayloadTree records={orders} onSelect={() => undefined} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('treeitem', { name: /^id 1042/ })).toBeVisible();
    await expect(canvas.getByRole('treeitem', { name: /^lines .*5 of 8/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Next sample' }));
    await expect(canvas.getByRole('treeitem', { name: /^id 1043/ })).toBeVisible();
    await expect(
      canvas.getByRole('treeitem', { name: /^created_at not in this sample/ }),
    ).toBeVisible();
    await expect(canvas.getByRole('status')).toHaveTextContent('Sample 2 of 2');
  },
};

/** C89: a trigger without a sample says when there will be one. */
export const NoSample: Story = {
  render: () => <PayloadTree records={[]} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No sample yet')).toBeVisible();
  },
};

/** It could not be loaded: it says that this stops nothing, and retries. */
export const Failed: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('getExample', { kind: 'unauthorized' }),
    },
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(alert).toHaveTextContent('You can go on without a sample.');
    await expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Bars of the final size stand in while it loads. */
export const Loading: Story = {
  parameters: {
    world: { prepare: ({ sandbox }: World) => sandbox.faults.set('getExample', { kind: 'hang' }) },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText('Loading a sample event…')).toBeInTheDocument());
  },
};
