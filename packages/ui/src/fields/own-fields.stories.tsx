import type { Meta, StoryObj } from '@storybook/react-vite';
import { type InputKind, valueSchema } from '@trigger-picker/core';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { StoryPanel } from '../testing/story-panel.tsx';
import { parameter, triggerWith } from '../trigger-form/sample-triggers.ts';
import { TriggerForm } from '../trigger-form/trigger-form.tsx';
import { hostKind } from './field-options.ts';
import type { FieldProps } from './field-props.ts';
import { lazyRenderer } from './lazy-renderer.ts';
import { FieldFrame } from './parts/field-frame.tsx';
import { controlAttributes } from './parts/field-ids.ts';

/** A renderer of a host's own: the frame gives it label, help and error, the attributes tie them to the control. */
function SliderField(props: FieldProps<string>) {
  return (
    <FieldFrame {...props} note={`${props.value || 0} of 100`}>
      <input
        {...controlAttributes(props, true)}
        type="range"
        style={{ inlineSize: '100%' }}
        value={props.value || 0}
        onChange={(event) => props.onChange(event.target.value)}
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}

interface Duration {
  readonly minutes: number;
}

/** A kind of a host's own, for a wire type of which the host knows more than is published. */
const duration: InputKind<'duration', Duration | null> = {
  name: 'duration',
  wireTypes: ['TIME_CONSTRAINT_INPUT'],
  confirmed: true,
  isValue: isDuration,
  emptyValue: () => null,
  isEmpty: (value) => value === null,
  fromWire: (json) => (typeof json === 'number' ? { minutes: json / 60 } : undefined),
  toWire: (value) => (value ? value.minutes * 60 : undefined),
  schema: ({ title }, messages) =>
    valueSchema(isDuration, messages.INVALID_VALUE({ title }), (value: Duration | null) =>
      (value?.minutes ?? 0) > 60 ? `${title} ends after an hour.` : undefined,
    ),
};

function isDuration(value: unknown): value is Duration | null {
  return value === null || (typeof value === 'object' && 'minutes' in value);
}

function DurationField(props: FieldProps<Duration | null>) {
  return (
    <FieldFrame {...props} note="minutes">
      <input
        {...controlAttributes(props, true)}
        type="number"
        className="tp-input"
        value={props.value?.minutes ?? ''}
        onChange={({ target }) =>
          props.onChange(target.value === '' ? null : { minutes: target.valueAsNumber })
        }
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}

function ThrowingField(): never {
  throw new Error('A renderer that throws.');
}

const meta = {
  title: 'Trigger form/Fields of your own',
  component: TriggerForm,
  args: {
    credentialId: undefined,
    onSubmit: fn(),
    onChange: fn(),
    trigger: triggerWith([
      parameter('weight', 'NUMBER', 'Weight'),
      parameter('before', 'TIME_CONSTRAINT_INPUT', 'How long before', {
        subtitle: 'An hour at most.',
      }),
      parameter('name', 'TEXT', 'Name'),
    ]),
  },
  render: (args) => (
    <StoryPanel>
      <div style={{ padding: '1.25rem' }}>
        <TriggerForm {...args} />
      </div>
    </StoryPanel>
  ),
} satisfies Meta<typeof TriggerForm>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A renderer in place of ours: for a kind, for a wire type, or for one parameter. */
export const Replaced: Story = {
  args: { fields: { replace: [{ kind: 'number', wireType: 'NUMBER', renderer: SliderField }] } },
  play: async ({ canvas, args }) => {
    const slider = await canvas.findByRole('slider', { name: 'Weight' });
    slider.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(slider).toHaveAccessibleDescription(/of 100/);
    await expect(args.onChange).toHaveBeenCalled();
  },
};

/** A kind with its own value, check and wire form. */
export const OwnKind: Story = {
  args: {
    fields: { kinds: [hostKind(duration, DurationField)] },
    initialParameters: { before: 900 },
  },
  play: async ({ canvas, args }) => {
    const minutes = await canvas.findByRole('spinbutton', { name: 'How long before' });
    await expect(minutes).toHaveValue(15);
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '90');
    await userEvent.tab();
    await waitFor(() => expect(minutes).toHaveAccessibleDescription(/ends after an hour/));
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ parameters: { before: 5400 }, isValid: false }),
    );
  },
};

/** While a renderer is loaded, the field's label and the place of its control are there. */
export const Loading: Story = {
  args: {
    fields: {
      replace: [{ kind: 'number', renderer: lazyRenderer(() => new Promise<never>(() => {})) }],
    },
  },
};

/** It could not be loaded. */
export const LoadFailed: Story = {
  args: {
    fields: {
      replace: [
        {
          kind: 'number',
          renderer: lazyRenderer(() => Promise.reject(new Error('offline')), { retryDelays: [] }),
        },
      ],
    },
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible();
  },
};

/** A renderer that throws keeps to itself. */
export const Broken: Story = {
  args: {
    fields: { replace: [{ kind: 'number', renderer: ThrowingField }] },
    initialParameters: { weight: 5 },
  },
  play: async ({ canvas, args }) => {
    await expect(await canvas.findByRole('button', { name: 'Show it again' })).toBeVisible();
    await userEvent.type(canvas.getByRole('textbox', { name: 'Name' }), 'x');
    await expect(args.onChange).toHaveBeenLastCalledWith(
      expect.objectContaining({ parameters: { weight: 5, name: 'x' } }),
    );
  },
};
