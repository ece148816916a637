import { createWorld } from '@trigger-picker/world';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FramePlace } from '../testing/frame-place.tsx';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPickerCombobox } from './combobox.tsx';
import { TriggerPickerDialog } from './dialog.tsx';
import { TriggerPickerPopover } from './popover.tsx';

afterEach(() => page.viewport(414, 896));

async function show(children: ReactNode) {
  const world = await createWorld({ connected: { slack: 1 } });
  const { screen } = await renderInWorld(world, children);
  return screen;
}

type Screen = Awaited<ReturnType<typeof show>>;

async function open(screen: Screen) {
  const opener = screen.getByRole('button', { name: 'Choose a trigger' });
  await opener.click();
  await expect.element(screen.getByRole('listbox')).toBeVisible();
  return { opener: opener.element(), panel: screen.getByRole('dialog').element() };
}

/** Whether an element is on the screen whole, with nothing over its corners. */
function isWhole(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  // Within the round corners.
  const corners = [left + 16, right - 16].flatMap((x) =>
    [top + 16, bottom - 16].map((y) => [x, y]),
  );
  return corners.every(([x = 0, y = 0]) => element.contains(document.elementFromPoint(x, y)));
}

const distance = (a: Element, b: Element) =>
  a.getBoundingClientRect().top - b.getBoundingClientRect().bottom;

// PipedreamHQ/pipedream changelog 2.2.0, JedWatson/react-select#4085, #4088
describe('C66: in a box of the host’s that scrolls and cuts what sticks out', () => {
  const box = (above: number) => (
    <div
      data-testid="box"
      style={{ blockSize: 120, overflow: 'auto', transform: 'translate(0)', marginTop: above }}
    >
      <div style={{ blockSize: 400, paddingTop: 60 }}>
        <TriggerPickerPopover />
      </div>
    </div>
  );

  it('the popover is cut by nothing, and stays with its button when the box scrolls', async () => {
    await page.viewport(900, 900);
    const screen = await show(box(0));
    const { opener, panel } = await open(screen);
    await expect.poll(() => isWhole(panel)).toBe(true);
    expect(distance(panel, opener)).toBeCloseTo(6, 0);
    const top = panel.getBoundingClientRect().top;
    screen.getByTestId('box').element().scrollTo({ top: 40 });
    await expect.poll(() => panel.getBoundingClientRect().top).toBeCloseTo(top - 40, 0);
    expect(isWhole(panel)).toBe(true);
  });

  it('near the end of the window it opens upwards', async () => {
    await page.viewport(900, 800);
    const screen = await show(box(640));
    const { opener, panel } = await open(screen);
    await expect.poll(() => distance(opener, panel)).toBeCloseTo(6, 0);
    await expect.poll(() => isWhole(panel)).toBe(true);
  });

  it('the list of a field is cut by nothing either', async () => {
    await page.viewport(900, 900);
    const screen = await show(
      <div style={{ blockSize: 60, overflow: 'hidden' }}>
        <TriggerPickerCombobox />
      </div>,
    );
    await screen.getByRole('combobox', { name: 'Search triggers' }).click();
    const list = screen.getByRole('listbox');
    await expect.element(list).toBeVisible();
    await expect.poll(() => isWhole(list.element())).toBe(true);
  });
});

describe.each([
  ['popover', TriggerPickerPopover],
  ['dialog', TriggerPickerDialog],
] as const)('U12: the %s', (_name, Picker) => {
  it('fits on a screen of 320 × 568 pixels, with every control whole and at least 24 pixels large', async () => {
    await page.viewport(320, 568);
    const screen = await show(<Picker />);
    const { panel } = await open(screen);
    await expect.poll(() => panel.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    expect(panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(568);
    const inside = [...panel.querySelectorAll<HTMLElement>('button, select, input, [role=option]')];
    expect(inside.length).toBeGreaterThan(8);
    for (const control of inside) {
      const { left, right, width, height } = control.getBoundingClientRect();
      expect({ control: control.textContent, left: left >= 0, right: right <= 320 }).toEqual({
        control: control.textContent,
        left: true,
        right: true,
      });
      if (control.tabIndex >= 0) expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const list = screen.getByRole('listbox').element();
    expect(list.scrollWidth).toBe(list.clientWidth);
    expect(list.clientHeight).toBeGreaterThanOrEqual(150);
  });
});

it('U12: where text runs from right to left, the popover does too, and begins where its button does', async () => {
  await page.viewport(900, 900);
  const screen = await show(
    <div dir="rtl" style={{ inlineSize: 600 }}>
      <TriggerPickerPopover />
    </div>,
  );
  const { opener, panel } = await open(screen);
  expect(getComputedStyle(panel).direction).toBe('rtl');
  await expect
    .poll(() => panel.getBoundingClientRect().right - opener.getBoundingClientRect().right)
    .toBeCloseTo(0, 0);
  const tile = panel.querySelector('[data-slot="integration-tile"]')?.getBoundingClientRect();
  const icon = panel.querySelector('[data-slot="trigger-picker-search"]')?.getBoundingClientRect();
  expect(tile?.right).toBeCloseTo(icon?.right ?? 0, 0);
});

it('in a frame that the host renders into, it opens there, is typed into and picked from', async () => {
  await page.viewport(900, 900);
  const onPick = vi.fn();
  const screen = await show(
    <FramePlace>
      <TriggerPickerPopover onValueChange={onPick} />
    </FramePlace>,
  );
  const frame = page.frameLocator(screen.getByTitle('Editor of the host'));
  await frame.getByRole('button', { name: 'Choose a trigger' }).click();
  const search = frame.getByRole('combobox', { name: 'Search triggers' });
  await expect.element(search).toBeVisible();
  await userEvent.keyboard('slack message');
  await expect.element(search).toHaveValue('slack message');
  await userEvent.keyboard('{Enter}');
  expect(onPick.mock.lastCall?.[0].integration).toBe('slack');
  await expect.poll(() => search.elements()).toEqual([]);
  expect(document.querySelector('[popover]')).toBeNull();
});
