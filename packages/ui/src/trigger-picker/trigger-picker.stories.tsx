import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { StoryPanel } from '../testing/story-panel.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

const meta = {
  title: 'Trigger picker/Picker',
  component: TriggerPicker,
  args: { onValueChange: fn(), onClose: fn() },
  decorators: [
    (Story) => (
      <StoryPanel style={{ blockSize: '32rem' }}>
        <Story />
      </StoryPanel>
    ),
  ],
} satisfies Meta<typeof TriggerPicker>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Everything, connected integrations first. */
export const Browse: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('option').length).toBeGreaterThan(4));
    const [first] = canvas.getAllByRole('option');
    await expect(first).toHaveAttribute('aria-posinset', '1');
    await expect(Number(first?.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(600);
    await expect(canvas.getAllByRole('option').length).toBeLessThanOrEqual(60);
  },
};

/** With a slip of the finger, picked with the keyboard alone. */
export const Search: Story = {
  play: async ({ canvas, args }) => {
    const search = canvas.getByRole('combobox', { name: 'Search triggers' });
    await waitFor(() => expect(canvas.getAllByRole('option').length).toBeGreaterThan(4));
    await userEvent.type(search, 'slakc message');
    await waitFor(() => expect(activeOption(search)).toHaveTextContent(/Message/));
    const best = activeOption(search)?.textContent;
    await userEvent.keyboard('{ArrowDown}');
    await expect(activeOption(search)?.textContent).not.toBe(best);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ integration: 'slack' }),
      { reason: 'keyboard' },
    );
  },
};

/** Escape clears the text first, and closes then. */
export const EscapeInTwoSteps: Story = {
  play: async ({ canvas, args }) => {
    const search = canvas.getByRole('combobox');
    await userEvent.type(search, 'gmail{Escape}');
    await expect(search).toHaveValue('');
    await expect(args.onClose).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect(args.onClose).toHaveBeenCalledOnce();
  },
};

/** C58: what is nowhere is said, and announced. */
export const NothingFound: Story = {
  args: { defaultQuery: 'fax machine qqzz' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Nothing found'));
  },
};

/** Only integrations with an account. */
export const ConnectedOnly: Story = {
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getAllByRole('option').length).toBeGreaterThan(4));
    await userEvent.click(canvas.getByRole('button', { name: 'Connected' }));
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('3 integrations'));
  },
};

/** P40: one integration did not arrive; everything else is here. */
export const OneIntegrationFailed: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) =>
        sandbox.faults.set('listTriggers', { kind: 'failedIntegration', integration: 'hubspot' }),
    },
  },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByText(/Everything else is here/)).toBeVisible());
    await expect(canvas.getAllByRole('option').length).toBeGreaterThan(4);
  },
};

/** The list could not be loaded: it says why, and retries. */
export const Failed: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('listTriggers', { kind: 'unauthorized' }),
    },
  },
  play: async ({ canvas }) => {
    const alert = await canvas.findByRole('alert');
    await expect(within(alert).getByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** Rows of the final size stand in while the list loads. */
export const Loading: Story = {
  parameters: {
    world: {
      prepare: ({ sandbox }: World) => sandbox.faults.set('listTriggers', { kind: 'hang' }),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Loading triggers…')).toBeInTheDocument();
  },
};

function activeOption(input: HTMLElement): HTMLElement | null {
  return document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
}
