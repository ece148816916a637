import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '@trigger-picker/world';
import { expect, fn, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../primitives/button.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import * as Parts from './parts.ts';
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

/** Without a word: what is connected, and all the rest. An integration opens to its triggers. */
export const Browse: Story = {
  play: async ({ canvas }) => {
    await canvas.findByRole('listbox');
    const [first] = within(canvas.getByRole('listbox')).getAllByRole('option');
    await expect(first).toHaveAttribute('aria-posinset', '1');
    await expect(first).toHaveTextContent(/Google Calendar.*10 triggers/);
    await expect(Number(first?.getAttribute('aria-setsize'))).toBeGreaterThanOrEqual(140);
    await expect(canvas.getByRole('group', { name: 'More integrations' })).toBeVisible();
    await expect(canvas.getAllByRole('option').length).toBeLessThanOrEqual(60);
  },
};

/** With a slip of the finger, picked with the keyboard alone. */
export const Search: Story = {
  play: async ({ canvas, args }) => {
    const search = canvas.getByRole('combobox', { name: 'Search triggers' });
    await canvas.findByRole('listbox');
    await userEvent.type(search, 'slakc message');
    await waitFor(() => expect(activeOption(search)).toHaveTextContent(/Message/));
    const best = activeOption(search)?.textContent;
    await userEvent.keyboard('{ArrowDown}');
    await expect(activeOption(search)?.textContent).not.toBe(best);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect(args.onValueChange).toHaveBeenCalledWith(
      expect.objectContaining({ integration: 'slack' }),
      { reason: 'keyboard', rank: 1, source: 'search' },
    );
  },
};

/** Escape clears the text first, and closes then. */
export const EscapeInTwoSteps: Story = {
  play: async ({ canvas, args }) => {
    const search = canvas.getByRole('combobox', { name: 'Search triggers' });
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
    await canvas.findByRole('listbox');
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
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('Loading triggers…'));
  },
};

/** More hits than are listed: it says so. */
export const ManyResults: Story = {
  args: { defaultQuery: 'new' },
  play: async ({ canvas }) => {
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/first 200 of \d+/));
    await expect(within(canvas.getByRole('listbox')).getAllByRole('option').length).toBeLessThan(
      60,
    );
  },
};

/** Without our classes: elements, states and roles are there, the look is the host's. */
export const Unstyled: Story = {
  parameters: { ui: { unstyled: true } },
  decorators: [
    (Story) => (
      <div className="bare-host" style={{ blockSize: '24rem', display: 'grid' }}>
        <style>{`
          .bare-host :is(button, input, select) { min-block-size: 24px; min-inline-size: 24px }
          [data-slot="trigger-picker-body"] { overflow: hidden; block-size: 14rem }
          [data-slot="trigger-picker-list"] { overflow-y: auto; block-size: 14rem }
        `}</style>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('listbox');
    await expect(canvasElement.querySelector('[data-slot="trigger-picker"] .tp-row')).toBeNull();
    await userEvent.type(canvas.getByRole('combobox', { name: 'Search triggers' }), 'gmail');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent(/trigger/));
  },
};

/** Parts in an order of the host's own: no head, filters below, a title of its own. */
export const CustomParts: Story = {
  render: (args) => (
    <Parts.Root {...args} className="my-picker">
      <h3 style={{ margin: '1rem 1.25rem 0' }}>What happened?</h3>
      <Parts.Input placeholder="An event, an app…" />
      <Parts.List>
        <Parts.Empty>
          <Button>Ask us for it</Button>
        </Parts.Empty>
      </Parts.List>
      <Parts.Filters />
      <Parts.Announcement />
    </Parts.Root>
  ),
  play: async ({ canvas }) => {
    const search = canvas.getByPlaceholderText('An event, an app…');
    await userEvent.type(search, 'qqzzxx');
    await expect(await canvas.findByRole('button', { name: 'Ask us for it' })).toBeVisible();
  },
};

function activeOption(input: HTMLElement): HTMLElement | null {
  return document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
}
