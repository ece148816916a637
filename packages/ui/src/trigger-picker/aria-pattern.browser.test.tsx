import { User } from '@react-aria/test-utils';
import type { Trigger } from '@trigger-picker/core';
import { createWorld } from '@trigger-picker/world';
import { type ReactNode, useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPickerCombobox } from './combobox.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

// React Aria's own testers of its patterns: what they cannot drive, users of assistive technology cannot either.
const interactions = ['keyboard', 'mouse', 'touch'] as const;

const isOfSlack = ({ integration }: Trigger) => integration === 'slack';

async function show(children: ReactNode) {
  const world = await createWorld({ connected: { slack: 1 } });
  const { screen } = await renderInWorld(world, children);
  return screen;
}

function HeldCombobox({
  onPick,
  integration,
}: {
  onPick: (trigger: Trigger) => void;
  integration?: string;
}) {
  const [value, setValue] = useState<Trigger | null>(null);
  return (
    <TriggerPickerCombobox
      defaultFilter={{ integration }}
      value={value}
      onValueChange={(trigger) => {
        setValue(trigger);
        onPick(trigger);
      }}
    />
  );
}

function HeldPicker() {
  const [value, setValue] = useState<Trigger | null>(null);
  return (
    <TriggerPicker
      defaultFilter={{ integration: 'slack' }}
      value={value}
      onValueChange={setValue}
    />
  );
}

describe.each(interactions)('C60: React Aria’s combobox tester, by %s', (interactionType) => {
  it('opens the field, picks, and finds the list closed', async () => {
    const onPick = vi.fn();
    const screen = await show(<HeldCombobox onPick={onPick} integration="slack" />);
    const tester = new User({ interactionType }).createTester('ComboBox', {
      root: fieldOf(screen),
    });
    await tester.open();
    expect(tester.getListbox()).not.toBeNull();
    await vi.waitFor(() => expect(tester.getOptions().length).toBeGreaterThan(2));
    await tester.toggleOptionSelection({ option: 2 });
    expect(onPick).toHaveBeenCalledOnce();
    expect(tester.getCombobox()).toHaveProperty('value', onPick.mock.lastCall?.[0].title);
    expect(tester.getListbox()).toBeNull();
  });

  it('closes the field with Escape, with nothing picked', async () => {
    const onPick = vi.fn();
    const screen = await show(<HeldCombobox onPick={onPick} />);
    const tester = new User({ interactionType }).createTester('ComboBox', {
      root: fieldOf(screen),
    });
    await tester.open();
    await tester.close();
    expect(onPick).not.toHaveBeenCalled();
  });

  it('picks in the panel, which stays', async () => {
    const onPick = vi.fn();
    const screen = await show(
      <div style={{ blockSize: 500 }}>
        <TriggerPicker defaultFilter={{ integration: 'slack' }} onValueChange={onPick} />
      </div>,
    );
    const search = screen.getByRole('combobox', { name: 'Search triggers' });
    await expect.element(search).toHaveAttribute('aria-controls');
    search.element().focus();
    const tester = new User({ interactionType }).createTester('ComboBox', {
      root: asHtml(search.element()),
    });
    await tester.toggleOptionSelection({ option: 2, closesOnSelect: false });
    expect(onPick).toHaveBeenCalledOnce();
    expect(onPick.mock.lastCall?.[0]).toSatisfy(isOfSlack);
    expect(tester.getSections().length).toBeGreaterThan(0);
  });
});

it('C60: React Aria’s listbox tester picks by mouse, and reads what is picked', async () => {
  const screen = await show(
    <div style={{ blockSize: 500 }}>
      <HeldPicker />
    </div>,
  );
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  const tester = new User({ interactionType: 'mouse' }).createTester('ListBox', {
    root: asHtml(screen.getByRole('listbox').element()),
  });
  const [, second] = tester.getOptions();
  await tester.toggleOptionSelection({ option: 1 });
  await vi.waitFor(() => expect(tester.getSelectedOptions()).toEqual([second]));
});

function fieldOf(screen: Awaited<ReturnType<typeof show>>): HTMLElement {
  return asHtml(screen.container.querySelector('[data-slot="trigger-picker-combobox"]'));
}

function asHtml(element: Element | null): HTMLElement {
  if (!(element instanceof HTMLElement)) throw new Error('The element is not there.');
  return element;
}
