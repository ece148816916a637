import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  type PickableRow,
  type PickerSection,
  type TriggerPickerState,
  usePickerInput,
  usePickerList,
  usePickerRow,
  useTriggerPicker,
  visibleSections,
} from '@trigger-picker/react';
import { useState } from 'react';
import { expect, userEvent, waitFor } from 'storybook/test';
import './hooks-alone.css';

/** Another look altogether, made of `@trigger-picker/react` and nothing of ours: a terminal. */
const meta = { title: 'Trigger picker/Hooks alone' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const LINE = 24;
const lineHeights = { section: LINE, integration: LINE, trigger: LINE };

/** Whoever types a command gets what the picker has: search, window, keys, semantics. */
export const Terminal: Story = {
  render: () => <TerminalPicker />,
  play: async ({ canvas }) => {
    const prompt = canvas.getByRole('combobox', { name: 'Trigger' });
    await waitFor(() => expect(canvas.getAllByRole('option').length).toBeGreaterThan(10));
    await expect(canvas.getAllByRole('option').length).toBeLessThanOrEqual(60);
    await userEvent.type(prompt, 'slack message');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/of \d+ hits/));
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}');
    await expect(canvas.getByText(/^watching slack\//)).toBeVisible();
  },
};

function TerminalPicker() {
  const [picked, setPicked] = useState<string>();
  const picker = useTriggerPicker({
    rowSizes: lineHeights,
    onValueChange: ({ integration, type }) => setPicked(`${integration}/${type}`),
  });
  return (
    <div className="terminal">
      <Prompt picker={picker} />
      <Lines picker={picker} />
      <p role="status">
        {picker.list.pickable.length} of {picker.total} hits
      </p>
      {picked && <p className="terminal-done">watching {picked}</p>}
    </div>
  );
}

function Prompt({ picker }: { picker: TriggerPickerState }) {
  return (
    <div className="terminal-prompt">
      <span aria-hidden="true">$ watch</span>
      <input aria-label="Trigger" placeholder="anything" {...usePickerInput(picker)} />
    </div>
  );
}

function Lines({ picker }: { picker: TriggerPickerState }) {
  const { hasRows, list, content } = usePickerList(picker);
  if (!hasRows) return <p>nothing</p>;
  return (
    <div {...list} aria-label="Triggers" className="terminal-lines">
      <div {...content}>
        {visibleSections(picker).map(({ section, headStyle, rows }) => (
          <div key={section.key} role="group" aria-label={nameOf(section.section)}>
            {headStyle && (
              <div aria-hidden="true" style={headStyle} className="terminal-head">
                {nameOf(section.section)}/
              </div>
            )}
            {rows.map((row) => (
              <Line key={row.key} picker={picker} row={row} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function Line({ picker, row }: { picker: TriggerPickerState; row: PickableRow }) {
  const { props, isHighlighted } = usePickerRow(picker, row);
  return (
    <div {...props} className="terminal-line">
      <span aria-hidden="true">{isHighlighted ? '▸' : ' '}</span>{' '}
      {row.kind === 'trigger' ? row.trigger.title : `${row.integration.title}/*`}
      <span className="terminal-model">
        {' '}
        {row.kind === 'trigger' ? row.trigger.model.toLowerCase() : row.triggers.length}
      </span>
    </div>
  );
}

function nameOf(section: PickerSection): string {
  return section.id === 'integration' ? section.integration.title : section.id;
}
