import { createWorld } from '@trigger-picker/world';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Dialog as OtherDialog } from '../testing/host-dialog.ts?own-copies';
import { createRadixModal, NativeModal, RadixModal, ShadowPlace } from '../testing/places.tsx';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { SampleSetup, sampleWorld } from '../testing/sample-setup.tsx';

const places: Readonly<Record<string, (props: { children: ReactNode }) => ReactNode>> = {
  // radix-ui/primitives#2433, #3443
  'C65: a shadow root': ShadowPlace,
  // radix-ui/primitives#3423, dip/cmdk#272
  'C63: a host’s modal of Radix': RadixModal,
  // simstudioai/sim#4977
  'C64: a host’s modal of another copy of Radix': createRadixModal(OtherDialog),
  'C63: the browser’s own modal': NativeModal,
};

async function show(Place: (props: { children: ReactNode }) => ReactNode) {
  const world = await createWorld(sampleWorld);
  await sampleWorld.prepare(world);
  const { screen } = await renderInWorld(
    world,
    <Place>
      <SampleSetup world={world} />
    </Place>,
  );
  const menu = screen.getByRole('button', { name: 'Slack account' });
  await expect.element(menu).toHaveTextContent('Choose an account');
  return { screen, menu, tree: menu.element().getRootNode() };
}

/** The element with the focus, also inside a shadow root. */
function focused(tree: Node): Element | null {
  return tree instanceof ShadowRoot || tree instanceof Document ? tree.activeElement : null;
}

for (const [name, Place] of Object.entries(places)) {
  describe(name, () => {
    it('the account menu opens in its place, with our look, and chooses by mouse and by key', async () => {
      const { screen, menu, tree } = await show(Place);
      await menu.click();
      const option = screen.getByRole('menuitemradio', { name: /^Acme workspace/ });
      await expect.element(option).toBeVisible();
      expect(option.element().getRootNode()).toBe(tree);
      const list = option.element().closest('.tp-menu');
      expect(list && getComputedStyle(list).backgroundColor).toBe('rgb(255, 255, 255)');
      await option.click();
      await expect.element(menu).toHaveTextContent('Acme workspace');
      await expect.poll(() => focused(tree)).toBe(menu.element());
      // The mouse would rest on the list that opens under it.
      await menu.hover();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => focused(tree)).toBe(option.element());
      await userEvent.keyboard('{ArrowDown}{Enter}');
      await expect.element(menu).toHaveTextContent('Acme Labs workspace');
      await userEvent.keyboard('{Enter}{End}{Home}{Escape}');
      await expect.poll(() => focused(tree)).toBe(menu.element());
    });

    it('a press outside closes the menu, and nothing around it', async () => {
      const { screen, menu } = await show(Place);
      await menu.click();
      await expect.element(screen.getByRole('menuitemradio').first()).toBeVisible();
      await screen.getByRole('textbox', { name: 'Name' }).click({ force: true });
      await expect.poll(() => screen.getByRole('menuitemradio').elements()).toEqual([]);
      await expect.element(menu).toBeVisible();
    });

    it('a dropdown opens, is found in by its keys, and Escape closes it alone', async () => {
      const { screen, tree } = await show(Place);
      const region = screen.getByRole('combobox', { name: /Region/ });
      await region.click();
      await expect.element(screen.getByRole('option', { name: 'Asia' })).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => screen.getByRole('option').elements()).toEqual([]);
      await expect.element(region).toBeVisible();
      await expect.poll(() => focused(tree)).toBe(region.element());
      await userEvent.keyboard('{Enter}');
      await expect.element(screen.getByRole('option', { name: 'Asia' })).toBeVisible();
      await userEvent.keyboard('asi{Enter}');
      await expect.element(region).toHaveTextContent('Asia');
    });

    it('a question before something is turned off keeps the focus, and gives it back', async () => {
      const { screen, tree } = await show(Place);
      const turnOff = screen.getByRole('button', { name: /^Turn off / });
      await turnOff.click();
      const dialog = screen.getByRole('alertdialog');
      await expect.element(dialog).toBeVisible();
      for (let press = 0; press < 5; press++) {
        await userEvent.keyboard('{Tab}');
        expect(dialog.element().contains(focused(tree))).toBe(true);
      }
      await userEvent.keyboard('{Escape}');
      await expect.poll(() => dialog.elements()).toEqual([]);
      await expect.poll(() => focused(tree)).toBe(turnOff.element());
    });
  });
}
