import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JsonObject, Parameter } from '@trigger-picker/core';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StoryPanel } from '../../testing/story-panel.tsx';
import { parameter, remoteTrigger, triggerWith } from '../../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../../trigger-form/trigger-form.tsx';
import type { FieldOptions } from '../field-options.ts';

interface ListProps {
  readonly parameters: readonly Parameter[];
  readonly saved?: JsonObject;
  readonly labels?: Readonly<Record<string, string>>;
  readonly fields?: FieldOptions;
}

function List({ parameters, saved, labels, fields }: ListProps) {
  return (
    <StoryPanel>
      <div style={{ padding: '1.25rem', minBlockSize: '30rem' }}>
        <TriggerForm
          trigger={triggerWith(parameters)}
          credentialId={undefined}
          initialParameters={saved}
          initialLabels={labels}
          fields={fields}
          onSubmit={fn()}
        />
      </div>
    </StoryPanel>
  );
}

const meta = {
  title: 'Trigger form/Choices',
  component: List,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof List>;

export default meta;
type Story = StoryObj<typeof meta>;
type Play = NonNullable<Story['play']>;

const listOf = (key: string, more: Partial<Parameter> = {}) =>
  parameter('x', 'ENUM', 'Campaign', { choicesSource: { key, dependencies: [] }, ...more });
const campaign = [listOf('campaigns')];
const people = ['Ana Costa', 'Ben Okafor', 'Cleo Lindqvist', 'Dev Raman'];
const owner = parameter('x', 'ENUM', 'Owners', {
  choices: people.map((label, value) => ({ value, label, subtitle: 'Sales' })),
});
const broken = (fault: Parameters<World['sandbox']['faults']['set']>[1]) => ({
  world: { prepare: ({ sandbox }: World) => sandbox.faults.set('listChoices', fault) },
});

const open: Play = async ({ canvas }) => {
  await userEvent.click(await canvas.findByRole('combobox', { expanded: false }));
};
const pageOf = (element: HTMLElement) => within(element.ownerDocument.body);

/** A first page, and more to come by scrolling, by the keys, or by a search. */
export const Partial_: Story = {
  name: 'Partial',
  args: { parameters: campaign },
  play: async (context) => {
    await open(context);
    const page = pageOf(context.canvasElement);
    await expect(
      await page.findByText('Showing the first 25. Scroll or search for more.'),
    ).toBeVisible();
  },
};

export const Searched: Story = {
  args: { parameters: campaign },
  play: async (context) => {
    await open(context);
    const page = pageOf(context.canvasElement);
    await userEvent.type(await page.findByRole('combobox', { name: 'Search Campaign' }), 'no. 22');
    await waitFor(() =>
      expect(page.getAllByRole('option')[0]).toHaveTextContent('Campaign 2020 no. 22'),
    );
  },
};

export const NothingFound: Story = {
  args: { parameters: campaign },
  play: async (context) => {
    await open(context);
    const page = pageOf(context.canvasElement);
    await userEvent.type(await page.findByRole('combobox', { name: 'Search Campaign' }), 'zebra');
    await waitFor(() => expect(page.getAllByText('Nothing found for “zebra”.')[0]).toBeVisible());
  },
};

export const Loading: Story = {
  args: { parameters: campaign },
  parameters: broken({ kind: 'hang' }),
  play: open,
};

export const Failed: Story = {
  args: { parameters: campaign },
  parameters: broken({ kind: 'serverError', status: 400 }),
  play: async (context) => {
    await open(context);
    const page = pageOf(context.canvasElement);
    await expect(await page.findAllByRole('button', { name: /^Try again/ })).not.toHaveLength(0);
  },
};

/** The service did not let the account in: both ways out stand there. */
export const Refused: Story = {
  args: { parameters: campaign },
  parameters: broken({ kind: 'unauthorized' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Reconnect' })).toBeVisible();
  },
};

/** A parent comes first, and it says which. */
export const Waiting: Story = {
  args: { parameters: remoteTrigger.parameters },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Choose Record type first.')).toBeVisible();
  },
};

/** The new parent has no such choice: it was taken out, and it says why. */
export const TakenOut: Story = {
  args: {
    parameters: remoteTrigger.parameters,
    saved: { recordType: 'Lead', field: 'OwnerId' },
  },
  play: async ({ canvas, canvasElement }) => {
    const child = await canvas.findByRole('combobox', { name: 'Field' });
    await waitFor(() => expect(child).toHaveTextContent('Owner ID'));
    await userEvent.click(canvas.getByRole('combobox', { name: 'Record type' }));
    const page = pageOf(canvasElement);
    await userEvent.click(await page.findByRole('option', { name: 'Task' }));
    await waitFor(() => expect(child).toHaveAccessibleDescription(/it was taken out: Owner ID/));
  },
};

export const Sections: Story = { args: { parameters: [listOf('queues')] }, play: open };

export const Subtitles: Story = { args: { parameters: [owner], saved: { x: 1 } }, play: open };

export const Several: Story = {
  args: { parameters: [owner], saved: { x: [0, 2, 3, 9] }, labels: {} },
  play: open,
};

export const NotListed: Story = {
  args: { parameters: [listOf('queues', { title: 'Owner' })], saved: { x: '0055g00000B7xQ1' } },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('combobox');
    await waitFor(() => expect(field).toHaveTextContent('not in the list'));
  },
};

/** What is missing is made in the other app. */
export const CreateElsewhere: Story = {
  args: {
    parameters: campaign,
    fields: { choiceLink: () => ({ href: 'https://salesforce.test/campaigns/new' }) },
  },
  play: open,
};

/** Any text, or a choice. */
export const OwnText: Story = {
  args: { parameters: [listOf('campaigns', { wireType: 'TEXTAREA' })] },
  play: async ({ canvas }) => {
    await userEvent.type(await canvas.findByRole('combobox'), 'Spring sale');
  },
};

/** Text of several lines beside a list. */
export const Pair: Story = {
  args: {
    parameters: [
      parameter('x', 'EnumTextAreaPairInput', 'Reply with', {
        choices: [{ value: 'thanks', label: 'Thank you' }],
      }),
    ],
    saved: { x: 'Dear Ana,\nthank you.' },
  },
};
