import type { Meta, StoryObj } from '@storybook/react-vite';
import type { FilterRules, JsonValue, Parameter } from '@trigger-picker/core';
import { expect, fn, within } from 'storybook/test';
import { StoryPanel } from '../../testing/story-panel.tsx';
import { parameter, triggerWith } from '../../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../../trigger-form/trigger-form.tsx';

interface BuilderProps {
  readonly rules?: FilterRules;
  readonly formula?: JsonValue;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Above the filter. */
  readonly before?: readonly Parameter[];
}

const recordTypes = ['Opportunity', 'Account'].map((name) => ({ value: name, label: name }));
const keys = ['Amount', 'Stage', 'Close date', 'Owner'];

function Builder(props: BuilderProps) {
  const { rules = { keys }, formula, required = false, readOnly = false, before = [] } = props;
  const when = parameter('when', 'CONDITIONAL', 'Only when', { filter: rules, required, readOnly });
  return (
    <StoryPanel>
      <div style={{ padding: '1.25rem' }}>
        <TriggerForm
          id="builder"
          trigger={triggerWith([...before, when])}
          credentialId={undefined}
          initialParameters={formula === undefined ? {} : { when: formula }}
          onSubmit={fn()}
        />
      </div>
    </StoryPanel>
  );
}

const and = (...conditions: JsonValue[]) => ({ operator: 'AND', conditions });
const or = (...conditions: JsonValue[]) => ({ operator: 'OR', conditions });

const meta = {
  title: 'Trigger form/Filter builder',
  component: Builder,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Builder>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nothing is filtered yet, and the next step is there. */
export const Empty: Story = {};

/** Which fields there are hangs on another parameter: it is said where the next step would be. */
export const WaitsForAnother: Story = {
  args: {
    before: [parameter('recordType', 'ENUM', 'Record type', { choices: recordTypes })],
    rules: { keysSource: { key: 'recordFields', dependencies: ['recordType'] } },
  },
};

/** The trigger asks for a condition. */
export const Required: Story = { args: { required: true } };

/** Each type of value has its editor: text, number, list, moment, and none. */
export const EveryValue: Story = {
  args: {
    formula: or(
      and(
        { field: 'Owner', operator: '$stringStartsWith', value: 'Ann' },
        { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
        { field: 'Stage', operator: '$stringIsIn', value: 'Prospecting, Negotiation, Closed won' },
        { field: 'Close date', operator: '$dateTimeAfter', value: '2026-03-31T09:30:00+02:00' },
        { field: 'Close date', operator: '$dateTimeBefore', value: '2026-12-31' },
      ),
      and({ field: 'Owner', operator: '$isUndefinedOrNull' }),
    ),
  },
};

/** A field and a comparison that are offered no more stay until the user chooses others. */
export const NoLongerOffered: Story = {
  args: {
    rules: { keys, operators: ['$stringContains', '$exists'] },
    formula: or(and({ field: 'Region', operator: '$stringContains', value: 'EMEA' })),
  },
  play: async ({ canvasElement }) => {
    await expect(await within(canvasElement).findByText(/not in the list of fields/)).toBeVisible();
  },
};

/** Conditions can be joined by "and" only. */
export const OnlyAnd: Story = {
  args: {
    rules: { keys, onlyAnd: true },
    formula: or(and({ field: 'Owner', operator: '$exists' })),
  },
};

/** Another tool wrote a formula that rows cannot say: it is shown, and kept to the byte. */
export const CannotBeDrawn: Story = {
  args: {
    formula: and(
      { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
      or({ field: 'Owner', operator: '$exists' }, { field: 'Stage', operator: '$exists' }),
    ),
  },
};

/** For looking only. */
export const ReadOnly: Story = {
  args: {
    readOnly: true,
    formula: or(
      and(
        { field: 'Amount', operator: '$numberGreaterThan', value: 500 },
        { field: 'Stage', operator: '$stringIsIn', value: 'Prospecting, Negotiation' },
      ),
    ),
  },
};
