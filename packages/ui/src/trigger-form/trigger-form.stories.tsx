import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JsonObject } from '@trigger-picker/core';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../primitives/button.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import {
  allKindsTrigger,
  dependentTrigger,
  filterTrigger,
  remoteTrigger,
  triggerWith,
} from './sample-triggers.ts';
import { TriggerForm } from './trigger-form.tsx';

const meta = {
  title: 'Trigger form/Form',
  component: TriggerForm,
  args: {
    trigger: allKindsTrigger,
    credentialId: undefined,
    onSubmit: fn(),
    onChange: fn(),
    id: 'form',
  },
  render: (args, { loaded }) => {
    const { sandbox }: World = loaded.world;
    const account = sandbox.accounts('user-1', 'salesforce')[0];
    return (
      <StoryPanel>
        <div style={{ padding: '1.25rem' }}>
          <TriggerForm {...args} credentialId={account?.id} />
        </div>
        <div style={{ display: 'flex', justifyContent: 'end', padding: '0.75rem 1.25rem' }}>
          <Button type="submit" form={args.id} variant="primary">
            Turn on
          </Button>
        </div>
      </StoryPanel>
    );
  },
} satisfies Meta<typeof TriggerForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** One field of every kind. */
export const AllKinds: Story = {};

/** What every kind looks like when it is edited: saved values, also such that no field can draw. */
export const Editing: Story = {
  args: {
    submitMode: 'update',
    initialParameters: {
      name: 'Weekly digest',
      body: 'Dear team,\nhere is what happened.',
      amount: 25000,
      active: true,
      won: false,
      direction: 7,
      priority: 'P2',
      before: { amount: 15, unit: 'MINUTES' },
      when: {
        operator: 'OR',
        conditions: [
          {
            operator: 'AND',
            conditions: [
              { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
              { field: 'Stage', operator: '$stringIsIn', value: 'open, new' },
            ],
          },
          { operator: 'AND', conditions: [{ field: 'Owner', operator: '$isNotUndefinedOrNull' }] },
        ],
      },
      email: { unexpected: true },
      retired: 'a value of an older version',
      region: 'eu-central',
    } satisfies JsonObject,
    initialLabels: { direction: 'Sideways' },
  },
};

/** Lists from the account, one of which waits for another. */
export const Remote: Story = {
  args: { trigger: remoteTrigger },
  play: async ({ canvas, canvasElement, args }) => {
    const parent = await canvas.findByRole('combobox', { name: 'Record type' });
    await expect(canvas.getByText('Choose Record type first.')).toBeVisible();
    await userEvent.click(parent);
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('option', { name: 'Lead' }));
    await userEvent.click(canvas.getByRole('combobox', { name: 'Field' }));
    await userEvent.click(await page.findByRole('option', { name: 'Company' }));
    await waitFor(() =>
      expect(args.onChange).toHaveBeenLastCalledWith({
        parameters: { recordType: 'Lead', field: 'Company' },
        labels: { recordType: 'Lead', field: 'Company' },
        base: {},
        isValid: true,
        isDirty: true,
      }),
    );
  },
};

/** Conditions over fields that are loaded for the chosen record type. */
export const Filter: Story = {
  args: {
    trigger: filterTrigger,
    initialParameters: {
      recordType: 'Opportunity',
      recordsFilterFormula: {
        operator: 'OR',
        conditions: [
          {
            operator: 'AND',
            conditions: [
              { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
              { field: 'StageName', operator: '$stringIsIn' },
            ],
          },
        ],
      },
    },
  },
};

/** A condition that is not finished says so in its place. */
export const FilterNotFinished: Story = {
  args: Filter.args ?? {},
  play: async ({ canvas, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Turn on' }));
    const value = canvas.getAllByRole('textbox', { name: 'Value' }).at(-1);
    await waitFor(() => expect(value).toHaveFocus());
    await expect(value).toHaveAccessibleDescription('Enter a value, or remove this line.');
    await expect(args.onSubmit).not.toHaveBeenCalled();
  },
};

/** Fields that hang on another one's choice. */
export const Dependent: Story = {
  args: {
    trigger: dependentTrigger,
    initialParameters: { apiType: 'organization', owner: 'acme', visibility: 'private' },
  },
};

/** A list that cannot be loaded. */
export const ListFails: Story = {
  args: { trigger: remoteTrigger, initialParameters: { campaign: '7015e0000000004AAA' } },
  parameters: {
    world: {
      prepare: (world: World) => world.sandbox.faults.set('listChoices', { kind: 'serverError' }),
    },
  },
};

/** A trigger that needs no more than the account. */
export const Nothing: Story = {
  args: { trigger: triggerWith([]) },
};

/** Changed on another device while it was edited here: whose value stands where, and what became of the rest. */
export const ChangedElsewhere: Story = {
  args: {
    trigger: dependentTrigger,
    submitMode: 'update',
    initialParameters: { apiType: 'organization', owner: 'theirs', note: 'Ask Ana', retired: 1 },
    restored: {
      changes: { owner: 'mine', note: null },
      from: { owner: 'acme', note: 'Ask Ben' },
    },
  },
  play: async ({ canvas }) => {
    await canvas.findByText(/yours is “mine”, saved elsewhere is “theirs”/);
    await userEvent.click(canvas.getByRole('button', { name: /^Take theirs: Note/ }));
    await expect(canvas.getByRole('textbox', { name: /^Note/ })).toHaveValue('Ask Ana');
  },
};
