import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StoryPanel } from '../../testing/story-panel.tsx';
import { parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../../trigger-form/trigger-form.tsx';
import type { VariableGroup } from './variable-props.ts';

const variables: readonly VariableGroup[] = [
  {
    label: 'New order',
    variables: [
      { id: 'order.id', label: 'Order number', path: 'order.id', sample: '10482' },
      {
        id: 'order.customer.name',
        label: 'Customer name',
        path: 'order.customer.name',
        sample: 'Ada Lovelace',
      },
      {
        id: 'order.customer.email',
        label: 'E-mail',
        path: 'order.customer.email',
        sample: 'ada@example.com',
      },
      { id: 'order.total', label: 'Total', path: 'order.total', sample: '129.90' },
    ],
  },
  {
    label: 'Workflow',
    variables: [
      {
        id: 'run.startedAt',
        label: 'Started at',
        path: 'run.startedAt',
        sample: '25 Nov 2026, 09:14',
      },
    ],
  },
];

const trigger = triggerWith([
  parameter('subject', 'TEXT', 'Subject', { placeholder: 'What it is about' }),
  parameter('body', 'TEXTAREA', 'Message', { lines: 4, required: true }),
  parameter('code', 'TEXT_NO_VARS', 'Reference', { subtitle: 'Takes no variables.' }),
  parameter('region', 'TEXT', 'Region', { readOnly: true }),
]);

const meta = {
  title: 'Trigger form/Variables',
  component: TriggerForm,
  args: {
    trigger,
    variables,
    credentialId: undefined,
    onSubmit: fn(),
    onChange: fn(),
    initialParameters: {
      subject: 'Order {{order.id}} from {{order.customer.name}}',
      body: 'Dear {{order.customer.name}},\n\nthank you for your order of {{order.total}} euros. {{order.coupon}}',
      region: 'From {{run.startedAt}}',
    },
    parseVariables: (text) =>
      [...text.matchAll(/\{\{([\w.]+)\}\}/g)].map(({ 0: raw, 1: id = '', index }) => ({
        start: index,
        end: index + raw.length,
        id,
      })),
  },
  render: (args) => (
    <StoryPanel>
      <div style={{ padding: '1.25rem' }}>
        <TriggerForm {...args} />
      </div>
    </StoryPanel>
  ),
} satisfies Meta<typeof TriggerForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A saved text reopens with its variables; one that is gone is marked, and still sent. */
export const Reopened: Story = {
  play: async ({ canvas, args }) => {
    await canvas.findByRole('textbox', { name: 'Message' });
    await expect(canvas.getByText(/Not available any more: order.coupon/)).toBeVisible();
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ isDirty: false }),
    );
  },
};

/** Typing opens the list; the text keeps the focus. */
export const Typing: Story = {
  args: { initialParameters: {} },
  play: async ({ canvas, canvasElement, args }) => {
    const subject = await canvas.findByRole('textbox', { name: 'Subject' });
    await userEvent.type(subject, 'Order {{{{num');
    const page = within(canvasElement.ownerDocument.body);
    const option = await page.findByRole('option', { name: /Order number/ });
    await expect(option).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        expect.objectContaining({ parameters: { subject: 'Order {{order.id}}' } }),
      ),
    );
    await expect(subject).toHaveFocus();
  },
};

/** The button, for whoever does not know the keys. */
export const Button: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await userEvent.click(
      await canvas.findByRole('button', { name: 'Insert a variable into Message' }),
    );
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.type(await page.findByRole('combobox', { name: 'Search variables' }), 'mail');
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith(
        expect.objectContaining({
          parameters: expect.objectContaining({
            body: expect.stringContaining('{{order.customer.email}}'),
          }),
        }),
      ),
    );
    await waitFor(() => expect(canvas.getByRole('textbox', { name: 'Message' })).toHaveFocus());
  },
};
