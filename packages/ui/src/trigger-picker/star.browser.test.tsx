/// <reference types="@vitest/browser-playwright" />
import { createWorld } from '@trigger-picker/world';
import { expect, it, onTestFinished } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

async function show() {
  const { screen } = await renderInWorld(
    await createWorld({ connected: { slack: 1 } }),
    <div style={{ blockSize: 500, inlineSize: 390 }}>
      <TriggerPicker focusOnMount defaultFilter={{ integration: 'slack' }} />
    </div>,
  );
  await expect.element(screen.getByRole('option').first()).toBeVisible();
  const rows = () => screen.getByRole('option').elements();
  return { rows };
}

const part = (row: Element | undefined, slot: string) =>
  row?.querySelector(`[data-slot="trigger-picker-${slot}"]`) ?? null;
const edges = (element: Element | null) => {
  const { left, right, top } = element?.getBoundingClientRect() ?? {};
  return { left, right, top };
};

it('the star of the highlighted row covers no text and moves nothing, and keeps its place when it is on', async () => {
  const { rows } = await show();
  const text = () => edges(part(rows()[1], 'item-text'));
  const star = () => part(rows()[1], 'favourite');
  const before = text();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => rows().findIndex((row) => row.matches('[data-highlighted]'))).toBe(1);
  const shown = edges(star());
  expect(text()).toEqual(before);
  expect(shown.left).toBeGreaterThanOrEqual(before.right ?? 0);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await expect.poll(() => star()?.hasAttribute('data-on')).toBe(true);
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => rows().findIndex((row) => row.matches('[data-highlighted]'))).toBe(0);
  expect(edges(star())).toEqual(shown);
  expect(text()).toEqual(before);
  expect(star()?.matches('[data-highlighted] *')).toBe(false);
});

it('a long description ends in an ellipsis before the star', async () => {
  const { rows } = await show();
  const [row] = rows();
  const description = part(row, 'item-description');
  if (!description) throw new Error('The row has no description.');
  expect(description.scrollWidth).toBeGreaterThan(description.clientWidth);
  expect(getComputedStyle(description).textOverflow).toBe('ellipsis');
});

it('where nothing hovers every trigger shows its star', async () => {
  await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: true });
  onTestFinished(
    async () => void (await cdp().send('Emulation.setTouchEmulationEnabled', { enabled: false })),
  );
  const { rows } = await show();
  expect(matchMedia('(hover: none)').matches).toBe(true);
  expect(rows().filter((row) => part(row, 'favourite') === null)).toEqual([]);
});
