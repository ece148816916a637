import type { Meta, StoryObj } from '@storybook/react-vite';
import type { JsonValue, Parameter } from '@trigger-picker/core';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../primitives/button.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import { parameter, triggerWith } from '../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';

/** A kind of field, in each of its states. */
interface KindProps {
  readonly wireType: string;
  readonly value?: JsonValue;
  readonly more?: Partial<Parameter>;
}

const states: readonly (Partial<Parameter> & { readonly id: string; readonly title: string })[] = [
  { id: 'empty', title: 'Empty' },
  { id: 'filled', title: 'Filled in', subtitle: 'With a line of help.' },
  { id: 'required', title: 'Required', required: true },
  { id: 'readOnly', title: 'Read only', readOnly: true },
];

function Kind({ wireType, value, more }: KindProps) {
  const parameters = states.map(({ id, title, ...state }) =>
    parameter(id, wireType, title, { ...more, ...state }),
  );
  return (
    <StoryPanel>
      <div style={{ padding: '1.25rem' }}>
        <TriggerForm
          id="kind"
          trigger={triggerWith(parameters)}
          credentialId={undefined}
          initialParameters={{ filled: value, readOnly: value }}
          onSubmit={fn()}
        />
      </div>
      <div style={{ padding: '0 1.25rem 1.25rem' }}>
        <Button type="submit" form="kind" variant="primary">
          Check
        </Button>
      </div>
    </StoryPanel>
  );
}

const meta = {
  title: 'Trigger form/Fields',
  component: Kind,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Kind>;

export default meta;
type Story = StoryObj<typeof meta>;

const choices = [
  { value: 1, label: 'High', subtitle: 'Within the hour' },
  { value: 2, label: 'Medium', subtitle: 'Today' },
  { value: 3, label: 'Low' },
];

export const Text: Story = {
  args: { wireType: 'TEXT', value: 'Weekly digest', more: { placeholder: 'A name' } },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    const field = await canvas.findByRole('textbox', { name: 'Required', description: /required/ });
    await waitFor(() => expect(field).toHaveFocus());
    await expect(field).toBeInvalid();
  },
};

export const Multiline: Story = {
  args: { wireType: 'TEXTAREA', value: 'Dear team,\nhere is what happened.', more: { lines: 2 } },
};

export const Code: Story = {
  args: { wireType: 'CODE', value: 'SELECT Id, Name\nFROM Contract', more: { lines: 2 } },
};

export const NumberField: Story = {
  name: 'Number',
  args: { wireType: 'NUMBER', value: 25_000 },
  play: async ({ canvas }) => {
    const field = canvas.getByRole('textbox', { name: 'Empty' });
    await userEvent.type(field, '1,5');
    await userEvent.tab();
    await waitFor(() => expect(field).toBeInvalid());
    await expect(field).toHaveAccessibleDescription(/Write it like 1.5/);
  },
};

export const YesOrNo: Story = {
  args: { wireType: 'SWITCH', value: true },
};

export const Password: Story = {
  args: { wireType: 'PASSWORD', value: 'sesame' },
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText('Filled in');
    await expect(field).toHaveAttribute('type', 'password');
    await userEvent.click(canvas.getByRole('button', { name: 'Show Filled in' }));
    await expect(field).toHaveAttribute('type', 'text');
  },
};

export const Email: Story = { args: { wireType: 'EMAIL', value: 'ana@example.com' } };

export const Url: Story = { args: { wireType: 'URL', value: 'https://example.com' } };

export const Choice: Story = {
  args: { wireType: 'ENUM', value: 7, more: { choices } },
  play: async ({ canvas, canvasElement }) => {
    const field = await canvas.findByRole('combobox', { name: 'Filled in' });
    await expect(field).toHaveTextContent('not in the list');
    await userEvent.click(field);
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.click(await page.findByRole('option', { name: /Medium/ }));
    await expect(field).toHaveTextContent('Medium');
    await waitFor(() => expect(field).toHaveFocus());
  },
};

/** Open, in the middle of a search. */
export const ChoiceOpen: Story = {
  args: {
    wireType: 'ENUM',
    more: {
      choices: Array.from({ length: 5000 }, (_, at) => ({ value: at, label: `Project ${at + 1}` })),
    },
  },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('combobox', { name: 'Empty' }));
    const page = within(canvasElement.ownerDocument.body);
    await userEvent.type(await page.findByRole('combobox', { name: 'Search Empty' }), '77');
    await waitFor(() => expect(page.getAllByRole('status').at(-1)).toHaveTextContent('found'));
    await expect(page.getAllByRole('option').length).toBeLessThan(40);
  },
};

export const EditableChoice: Story = {
  args: { wireType: 'EDITABLE_ENUM', value: 2, more: { choices } },
};

export const ChoiceTextPair: Story = {
  args: { wireType: 'EnumTextAreaPairInput', value: 'Of my own', more: { choices } },
};

export const TimeConstraint: Story = {
  args: { wireType: 'TIME_CONSTRAINT_INPUT', value: { amount: 15, unit: 'MINUTES' } },
};

export const Filter: Story = {
  args: {
    wireType: 'CONDITIONAL',
    more: { filter: { keys: ['Amount', 'Stage', 'Close date'] } },
    value: {
      operator: 'OR',
      conditions: [
        {
          operator: 'AND',
          conditions: [
            { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
            { field: 'Close date', operator: '$dateTimeAfter', value: '2026-11-25' },
          ],
        },
        { operator: 'AND', conditions: [{ field: 'Stage', operator: '$isNotUndefinedOrNull' }] },
      ],
    },
  },
};

export const FieldMapper: Story = {
  args: {
    wireType: 'FIELD_MAPPER',
    more: { extra: { savedFieldMappings: [{ label: 'Title' }, { label: 'Due date' }] } },
    value: { objectMapping: 'Task', fieldMappings: { Title: 'Subject' } },
  },
};

export const Combo: Story = {
  args: { wireType: 'COMBO_INPUT', value: { mainInput: 'board-1', dependentInput: 'column-2' } },
};

/** No control yet: out of the way where it may be left out, and plain about what to do where it may not. */
export const File: Story = {
  args: { wireType: 'FILE', value: { name: 'report.pdf' } },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Enter it anyway Empty' }));
    const field = await canvas.findByRole('textbox', { name: 'Empty' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.type(field, '[[1,{Enter}]');
    await userEvent.tab();
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/Line 2: remove the comma after the last entry/),
    );
    await userEvent.click(canvas.getByRole('button', { name: 'Check' }));
    await expect(
      await canvas.findByRole('textbox', { name: 'Required', description: /Ask whoever set up/ }),
    ).toBeVisible();
  },
};

export const LineList: Story = { args: { wireType: 'LinesListInput', value: ['one', 'two'] } };

export const NestedList: Story = { args: { wireType: 'NESTED_LIST', value: [{ text: 'VIPPS' }] } };

export const Opaque: Story = { args: { wireType: 'DYNAMIC_COMBO_INPUT', value: { type: 'Lead' } } };

/** Sign-in data of an unknown shape is as secret as a password. */
export const Credential: Story = {
  args: { wireType: 'USER_SUPPLIED_CREDENTIAL', value: { user: 'svc', password: 'sesame' } },
};

export const Account: Story = { args: { wireType: 'AUTH' } };

export const Permission: Story = {
  args: {
    wireType: 'PERMISSION',
    more: {
      extra: {
        requiredScopes: ['periods:read'],
        scopes: {
          values: [
            { name: 'periods:read', label: 'Periods', description: 'See when a period closes.' },
            { name: 'results:read', label: 'Results', description: 'See the result of a period.' },
          ],
        },
      },
    },
  },
};

export const Copyable: Story = {
  args: { wireType: 'COPYABLE_BUTTON_INPUT', more: { defaultValue: 'bills@in.acme-ledger.test' } },
};

export const Action: Story = { args: { wireType: 'ACTION_BUTTON' } };

export const Display: Story = { args: { wireType: 'INTENT' } };

/** JSON is checked where the vendor declares it so. */
export const CodeJson: Story = {
  args: {
    wireType: 'CODE',
    value: '{\n\t"limit": 10\n}',
    more: { lines: 3, extra: { language: 'json' } },
  },
  play: async ({ canvas }) => {
    const field = await canvas.findByRole('textbox', { name: 'Empty' });
    await userEvent.type(field, '{{ limit: 10 }');
    await userEvent.click(canvas.getByRole('textbox', { name: 'Filled in' }));
    await waitFor(() =>
      expect(field).toHaveAccessibleDescription(/Line 1: put “limit” in double quotes/),
    );
  },
};

/** A kind that this version has never heard of. */
export const Unknown: Story = { args: { wireType: 'HOLOGRAM_INPUT', value: 'blue' } };

/** Saved values that their fields cannot draw. */
export const Undrawable: Story = {
  args: { wireType: 'NUMBER', value: { currency: 'EUR', amount: 5 } },
};

/** The account is no longer accepted: what helps stands at the list. */
export const ListNeedsReconnect: Story = {
  args: { wireType: 'ENUM', more: { choicesSource: { key: 'stages', dependencies: [] } } },
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => {
        const account = sandbox.accounts('user-1', 'salesforce')[0];
        if (account) sandbox.setAccountStatus(account.id, 'INVALID');
      },
    },
  },
  play: async ({ canvas }) => {
    const reconnect = await canvas.findAllByRole('button', { name: 'Reconnect' });
    await expect(reconnect).toHaveLength(states.length);
  },
};
