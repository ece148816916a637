import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { ForeignModal } from '../testing/foreign-modal.tsx';
import { FramePlace } from '../testing/frame-place.tsx';
import { NativeModal, RadixModal, ShadowPlace } from '../testing/places.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';
import { TriggerPickerCombobox } from './combobox.tsx';
import { TriggerPickerPopover } from './popover.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

const meta = {
  title: 'Trigger picker/Places',
  decorators: [
    (Story) => (
      <div style={{ padding: '1.5rem' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** C63: the popover belongs to the modal around its button. */
export const InAHostsModal: Story = {
  render: () => (
    <RadixModal>
      <TriggerPickerPopover />
    </RadixModal>
  ),
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a trigger' }));
    const search = await screen.findByRole('combobox', { name: 'Search triggers' });
    await userEvent.type(search, 'invoice');
    await expect(search).toHaveValue('invoice');
    await expect(screen.getByRole('dialog', { name: 'Settings of the host' })).toContainElement(
      search,
    );
  },
};

/** C63: the panel itself, in the browser’s own modal. */
export const InlineInANativeModal: Story = {
  render: () => (
    <NativeModal>
      <div style={{ inlineSize: 'min(26rem, 80vw)', blockSize: '30rem' }}>
        <TriggerPicker focusOnMount />
      </div>
    </NativeModal>
  ),
  play: async () => {
    await expect(await screen.findByRole('combobox', { name: 'Search triggers' })).toHaveFocus();
  },
};

/** C64: a modal that knows nothing of our popovers, and cuts what is larger than itself. */
export const InAModalOfAnotherLibrary: Story = {
  render: () => (
    <ForeignModal>
      <TriggerPickerPopover />
    </ForeignModal>
  ),
  play: async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'Choose a trigger' }));
    await expect(await screen.findByRole('combobox', { name: 'Search triggers' })).toHaveFocus();
  },
};

/** C65: a web component of the host's, with our sheet adopted by its shadow root. */
export const InAShadowRoot: Story = {
  render: () => (
    <ShadowPlace>
      <TriggerPickerPopover defaultOpen />
    </ShadowPlace>
  ),
  play: async ({ canvas }) => {
    const root = await waitFor(() => shadowOf(canvas.getByTestId('shadow-host')));
    await waitFor(() => expect(root.querySelector('[role="option"]')).not.toBeNull());
  },
};

/** C66: a box that scrolls and cuts what sticks out of it. */
export const InABoxThatScrolls: Story = {
  render: () => (
    <div style={{ blockSize: '6rem', overflow: 'auto', border: '1px solid' }}>
      <div style={{ blockSize: '20rem', padding: '1rem' }}>
        <TriggerPickerCombobox />
      </div>
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole('combobox', { name: 'Search triggers' }));
    const list = await screen.findByRole('listbox');
    await waitFor(() => expect(within(list).getAllByRole('option').length).toBeGreaterThan(4));
  },
};

/** A frame that the host renders into. */
export const InAFrame: Story = {
  render: () => (
    <FramePlace>
      <TriggerPickerPopover defaultOpen />
    </FramePlace>
  ),
  play: async ({ canvas }) => {
    const frame = canvas.getByTitle<HTMLIFrameElement>('Editor of the host');
    await waitFor(() =>
      expect(frame.contentDocument?.querySelector('[role="option"]')).not.toBeNull(),
    );
  },
};

/** U12: 320 pixels, as a small phone has them, or a page at 400 %. */
export const In320Pixels: Story = {
  render: () => (
    <StoryPanel style={{ inlineSize: '320px', blockSize: '34rem' }}>
      <TriggerPicker />
    </StoryPanel>
  ),
  play: async ({ canvas }) => {
    const list = await canvas.findByRole('listbox');
    await expect(list.scrollWidth).toBe(list.clientWidth);
  },
};

/** U12: from right to left. Of names that do not fit, the first ones are seen. */
export const FromRightToLeft: Story = {
  globals: { direction: 'rtl', locale: 'ar' },
  render: () => <TriggerPickerPopover defaultOpen />,
  play: async () => {
    const list = await screen.findByRole('listbox');
    await expect(list).toBeVisible();
    const names = list.querySelector('[data-slot="trigger-picker-item-description"]');
    const first = /\u2068(.+?)\u2069/.exec(names?.textContent ?? '')?.[1] ?? '';
    const box = names?.getBoundingClientRect();
    await expect(leftOf(names?.lastChild, first)).toBeGreaterThan(box?.left ?? 0);
  },
};

/** Where a piece of a text begins on the page, from the left. */
function leftOf(node: Node | null | undefined, piece: string): number {
  const start = node?.textContent?.indexOf(piece) ?? -1;
  if (!node || start < 0) throw new Error(`There is no “${piece}”.`);
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, start + piece.length);
  return range.getBoundingClientRect().left;
}

function shadowOf(host: HTMLElement): ShadowRoot {
  if (!host.shadowRoot) throw new Error('There is no shadow root.');
  return host.shadowRoot;
}
