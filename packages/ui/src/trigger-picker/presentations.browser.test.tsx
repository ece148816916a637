import type { Trigger } from '@trigger-picker/core';
import { createWorld } from '@trigger-picker/world';
import { type ComponentType, type ReactNode, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ForeignModal } from '../testing/foreign-modal.tsx';
import { Dialog as OtherDialog } from '../testing/host-dialog.ts?own-copies';
import { createRadixModal, NativeModal, RadixModal, ShadowPlace } from '../testing/places.tsx';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPickerCombobox } from './combobox.tsx';
import { TriggerPickerDialog } from './dialog.tsx';
import { TriggerPickerPopover } from './popover.tsx';

type Place = (props: { children: ReactNode }) => ReactNode;
type Presentation = ComponentType<{
  value: Trigger | null;
  onValueChange: (trigger: Trigger) => void;
}>;

const presentations: Readonly<Record<string, Presentation>> = {
  popover: TriggerPickerPopover,
  dialog: TriggerPickerDialog,
};

beforeEach(() => page.viewport(1000, 800));
afterEach(() => page.viewport(414, 896));

/** A host that keeps what is picked. */
function Held({ as: Picker, onPick }: { as: Presentation; onPick: (trigger: Trigger) => void }) {
  const [value, setValue] = useState<Trigger | null>(null);
  return (
    <Picker
      value={value}
      onValueChange={(trigger) => {
        setValue(trigger);
        onPick(trigger);
      }}
    />
  );
}

async function show(Picker: Presentation, Place: Place = ({ children }) => children) {
  const world = await createWorld({ connected: { slack: 1 } });
  const onPick = vi.fn<(trigger: Trigger) => void>();
  const { screen, requests } = await renderInWorld(
    world,
    <Place>
      <Held as={Picker} onPick={onPick} />
    </Place>,
  );
  return { screen, requests, onPick };
}

const fetched = (name: string) =>
  performance.getEntriesByType('resource').some((entry) => entry.name.includes(name));

// activepieces/activepieces#4469
it('C77: nothing is mounted or fetched before first open, neither data nor code; hovering fetches the code', async () => {
  const { screen, requests } = await show(TriggerPickerPopover);
  const opener = screen.getByRole('button', { name: 'Choose a trigger' });
  await expect.element(opener).toBeVisible();
  // A module that was there before would not be fetched now.
  performance.clearResourceTimings();
  await opener.hover();
  await expect.poll(() => fetched('popover-panel')).toBe(true);
  expect(fetched('dialog-panel')).toBe(false);
  expect(requests).toEqual([]);
  expect(document.querySelector('[data-slot="trigger-picker"]')).toBeNull();
  await opener.click();
  await expect.element(optionsOf(screen).first()).toBeVisible();
  expect(requests).toContain('GET /triggers');
});

const places: Readonly<Record<string, Place>> = {
  'on a page': ({ children }) => children,
  // radix-ui/primitives#3423, dip/cmdk#272, shadcn-ui/ui#1748
  'C63: in a host’s modal of Radix': RadixModal,
  'C63: in the browser’s own modal': NativeModal,
  // simstudioai/sim#4977
  'C64: in a modal of another copy of Radix': createRadixModal(OtherDialog),
  'C64: in a modal of another library': ForeignModal,
  // radix-ui/primitives#2433, #3443
  'C65: in a shadow root, with no container given': ShadowPlace,
};

for (const [where, Place] of Object.entries(places)) {
  describe(where, () => {
    for (const [name, Picker] of Object.entries(presentations)) {
      it(`the ${name} opens, is typed into, scrolled and picked from, and gives the focus back`, async () => {
        const { screen, onPick } = await show(Picker, Place);
        const opener = screen.getByRole('button', { name: 'Choose a trigger' });
        await opener.click();
        const search = screen.getByRole('combobox', { name: 'Search triggers' });
        await expect.element(optionsOf(screen).first()).toBeVisible();
        expect(focused()).toBe(search.element());
        expect(search.element().getRootNode()).toBe(opener.element().getRootNode());
        expect(getComputedStyle(search.element()).borderTopWidth).toBe('0px');

        const list = screen.getByRole('listbox').element();
        await userEvent.wheel(screen.getByRole('listbox'), { delta: { y: 400 } });
        await expect.poll(() => list.scrollTop).toBeGreaterThan(100);

        await userEvent.keyboard('slack message');
        await expect.element(search).toHaveValue('slack message');
        await optionsOf(screen, /Message/)
          .first()
          .click();
        expect(onPick).toHaveBeenCalledOnce();
        expect(onPick.mock.lastCall?.[0].integration).toBe('slack');
        const reopener = screen.getByRole('button', { name: onPick.mock.lastCall?.[0].title });
        await expect.poll(() => focused()).toBe(reopener.element());
        expect(screen.getByRole('listbox').elements()).toEqual([]);
      });

      it(`Escape clears the text of the ${name}, then closes it, and nothing around it`, async () => {
        const { screen } = await show(Picker, Place);
        const opener = screen.getByRole('button', { name: 'Choose a trigger' });
        await opener.click();
        const search = screen.getByRole('combobox', { name: 'Search triggers' });
        await expect.element(search).toBeVisible();
        expect(focused()).toBe(search.element());
        await userEvent.keyboard('gmail{Escape}');
        await expect.element(search).toHaveValue('');
        await userEvent.keyboard('{Escape}');
        await expect.poll(() => search.elements()).toEqual([]);
        await expect.element(opener).toBeVisible();
        await expect.poll(() => focused()).toBe(opener.element());
      });
    }

    it('the field drops its list down, keeps the focus, and shows what was picked', async () => {
      const { screen, onPick } = await show(TriggerPickerCombobox, Place);
      const field = screen.getByRole('combobox', { name: 'Search triggers' });
      await field.click();
      await userEvent.keyboard('slack message');
      await optionsOf(screen, /Message/)
        .first()
        .click();
      expect(onPick.mock.lastCall?.[0].integration).toBe('slack');
      await expect.element(field).toHaveValue(onPick.mock.lastCall?.[0].title);
      await expect.element(field).toHaveAttribute('aria-expanded', 'false');
      expect(focused()).toBe(field.element());
    });
  });
}

/** Options of the list: a select has some too. */
function optionsOf(screen: Awaited<ReturnType<typeof show>>['screen'], name: RegExp = /./) {
  return screen.getByRole('listbox').getByRole('option', { name });
}

/** The element with the focus, also inside a shadow root. */
function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
