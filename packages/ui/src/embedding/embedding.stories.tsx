import type { Meta, StoryObj } from '@storybook/react-vite';
import type { World } from '@trigger-picker/world';
import type { CSSProperties } from 'react';
import { expect, waitFor, within } from 'storybook/test';
import type { UiComponents } from '../internals/ui-components.ts';
import { NativeModal, RadixModal, ShadowPlace } from '../testing/places.tsx';
import { SampleSetup, sampleWorld } from '../testing/sample-setup.tsx';
import { StoryPanel } from '../testing/story-panel.tsx';

const meta = {
  title: 'Embedding/On a host’s page',
  parameters: { world: sampleWorld },
  render: (_, { loaded }) => <Sample world={loaded.world} />,
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

function Sample({ world }: { readonly world: World }) {
  return (
    <StoryPanel style={{ boxSizing: 'border-box', padding: '1.25rem' }}>
      <SampleSetup world={world} />
    </StoryPanel>
  );
}

/** A few tokens set around us: accent, radius, font. The rest follows. */
export const OwnTokens: Story = {
  decorators: [
    (Story) => (
      <div
        style={
          {
            '--trigger-picker-accent': '#0a7d5a',
            '--trigger-picker-radius': '2px',
            '--trigger-picker-font': 'Georgia, "Liberation Serif", serif',
          } as CSSProperties
        }
      >
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    const turnOff = await canvas.findByRole('button', { name: /^Turn off / });
    await expect(turnOff).toHaveStyle({ borderRadius: '2px' });
  },
};

/** C65: in a shadow root, with our sheet adopted by it and popovers mounted in it. */
export const InAShadowRoot: Story = {
  render: (_, { loaded }) => (
    <ShadowPlace>
      <Sample world={loaded.world} />
    </ShadowPlace>
  ),
  play: async ({ canvas }) => {
    const host = canvas.getByTestId('shadow-host');
    await waitFor(() => expect(host.shadowRoot?.querySelector('.tp-account-menu')).toBeTruthy());
  },
};

/** C63: in a host's modal made with Radix. */
export const InAModalOfRadix: Story = {
  render: (_, { loaded }) => (
    <RadixModal>
      <SampleSetup world={loaded.world} />
    </RadixModal>
  ),
};

/** C63: in the browser's own modal: popovers are mounted inside, as all else is inert. */
export const InTheBrowsersModal: Story = {
  render: (_, { loaded }) => (
    <NativeModal>
      <SampleSetup world={loaded.world} />
    </NativeModal>
  ),
};

const components: Partial<UiComponents> = {
  Button: ({ variant, size: _, iconOnly: __, busy = false, children, ...props }) => (
    <button type="button" data-host-variant={variant} aria-disabled={busy} {...props}>
      {children}
    </button>
  ),
  Badge: ({ tone, icon: _, children }) => <em data-host-tone={tone}>{children}</em>,
  Icon: ({ name, className }) => (
    <span aria-hidden="true" className={className} data-host-icon={name} />
  ),
};

/** Buttons, badges and pictograms of the host's design system stand in for ours, everywhere. */
export const ReplacedComponents: Story = {
  parameters: { ui: { components } },
  play: async ({ canvas, canvasElement }) => {
    const turnOff = await canvas.findByRole('button', { name: /^Turn off / });
    await expect(turnOff).toHaveAttribute('data-host-variant');
    await expect(turnOff).not.toHaveClass('tp-button');
    await expect(canvasElement.querySelector('[data-host-icon]')).not.toBeNull();
    await expect(canvasElement.querySelector('.tp-icon, .tp-badge, .tp-button')).toBeNull();
  },
};

/** Without our classes: slots, roles, names and states are there, and everything works. */
export const Unstyled: Story = {
  parameters: { ui: { unstyled: true } },
  render: (_, { loaded }) => <SampleSetup world={loaded.world} />,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: /^Turn off / });
    await expect(within(canvasElement).getByRole('tree')).toBeVisible();
  },
};
