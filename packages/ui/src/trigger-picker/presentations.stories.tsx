import type { Meta, StoryObj } from '@storybook/react-vite';
import type { Trigger } from '@trigger-picker/core';
import { type ReactNode, useState } from 'react';
import { expect, screen, userEvent, waitFor } from 'storybook/test';
import { useUi } from '../internals/ui-context.tsx';
import { Button, type ButtonProps } from '../primitives/button.tsx';
import { TriggerPickerCombobox } from './combobox.tsx';
import { TriggerPickerDialog } from './dialog.tsx';
import { TriggerPickerPopover } from './popover.tsx';

const meta = {
  title: 'Trigger picker/Presentations',
  decorators: [
    (Story) => (
      <div style={{ padding: '2rem', maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Holds what is picked, as a host would. */
function Held({
  children,
}: {
  children: (props: {
    value: Trigger | null;
    onValueChange: (trigger: Trigger) => void;
  }) => ReactNode;
}) {
  const [value, onValueChange] = useState<Trigger | null>(null);
  return children({ value, onValueChange });
}

/** A button that names what is picked, and opens the picker beside it. */
export const InAPopover: Story = {
  render: () => <Held>{(props) => <TriggerPickerPopover {...props} />}</Held>,
  play: async ({ canvas }) => {
    const opener = canvas.getByRole('button', { name: 'Choose a trigger' });
    await userEvent.click(opener);
    const search = await screen.findByRole('combobox', { name: 'Search triggers' });
    await expect(search).toHaveFocus();
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(4));
  },
};

/** On a page of its own. */
function OwnButton(props: ButtonProps) {
  const { rootAttributes } = useUi();
  return <Button className="tp" {...rootAttributes} {...props} />;
}

/** A button of the host's own, and a dialog over the page. */
export const InADialog: Story = {
  render: () => (
    <Held>
      {(props) => (
        <TriggerPickerDialog {...props}>
          <OwnButton>Start when…</OwnButton>
        </TriggerPickerDialog>
      )}
    </Held>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Start when…' }));
    const search = await screen.findByRole('combobox', { name: 'Search triggers' });
    await expect(search).toHaveFocus();
  },
};

/** A text field in a form of the host's. */
export const InAField: Story = {
  render: () => <Held>{(props) => <TriggerPickerCombobox {...props} />}</Held>,
  play: async ({ canvas }) => {
    const field = canvas.getByRole('combobox', { name: 'Search triggers' });
    await userEvent.type(field, 'new message');
    await waitFor(() => expect(screen.getAllByRole('option').length).toBeGreaterThan(4));
    await expect(field).toHaveFocus();
  },
};
