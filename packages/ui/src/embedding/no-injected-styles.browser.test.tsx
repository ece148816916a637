import { createWorld } from '@trigger-picker/world';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { SampleSetup, sampleWorld } from '../testing/sample-setup.tsx';

const countSheets = () => document.styleSheets.length + document.adoptedStyleSheets.length;

it('U8: menu, dropdown and dialog write no style into the page: there is nothing to give a nonce to', async () => {
  const world = await createWorld(sampleWorld);
  await sampleWorld.prepare(world);
  const { screen } = await renderInWorld(world, <SampleSetup world={world} />);
  const before = countSheets();
  const body = document.body.style.overflow;
  await screen.getByRole('button', { name: 'Slack account' }).click();
  await expect.element(screen.getByRole('menuitemradio').first()).toBeVisible();
  expect(countSheets()).toBe(before);
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('combobox', { name: /Region/ }).click();
  await expect.element(screen.getByRole('option').first()).toBeVisible();
  expect(countSheets()).toBe(before);
  await userEvent.keyboard('{Escape}');
  await screen.getByRole('button', { name: /^Turn off / }).click();
  await expect.element(screen.getByRole('alertdialog')).toBeVisible();
  expect(countSheets()).toBe(before);
  expect(document.body.style.overflow).toBe(body);
});
