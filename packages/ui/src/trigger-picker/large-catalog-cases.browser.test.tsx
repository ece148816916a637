import { createWorld, scaleCatalog } from '@trigger-picker/world';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

afterEach(() => page.viewport(414, 896));

/** A picker over 5,000 triggers in 130 integrations, looked at after every change of the page. */
async function openLarge() {
  await page.viewport(500, 900);
  const world = await createWorld({
    sandbox: { catalog: scaleCatalog(130, undefined, 5_000) },
    connected: { slack: 1 },
  });
  const { screen } = await renderInWorld(
    world,
    <div style={{ blockSize: 880 }}>
      <TriggerPicker focusOnMount />
    </div>,
  );
  const search = screen.getByRole('combobox', { name: 'Search triggers' }).element();
  const list = screen.getByRole('listbox');
  await expect.element(list.getByRole('option').first()).toBeVisible();
  const active = () => document.getElementById(search.getAttribute('aria-activedescendant') ?? '');
  const seen = { changes: 0, mostRows: 0, withoutActive: 0 };
  const look = () => {
    const rows = screen.container.querySelectorAll(
      '[role="listbox"] :is([role="option"], [role="group"])',
    );
    seen.changes++;
    seen.mostRows = Math.max(seen.mostRows, rows.length);
    if (search.hasAttribute('aria-activedescendant') && !active()) seen.withoutActive++;
  };
  look();
  const changes = { subtree: true, childList: true, attributes: true };
  new MutationObserver(look).observe(screen.container, changes);
  return {
    list: list.element(),
    active,
    /** Where the highlighted row stands, and among how many. */
    place: () =>
      ['aria-posinset', 'aria-setsize'].map((name) => Number(active()?.getAttribute(name))),
    expectFewRows() {
      expect(seen.changes).toBeGreaterThanOrEqual(4);
      expect(seen.mostRows).toBeGreaterThan(10);
      expect(seen.mostRows).toBeLessThanOrEqual(60);
      expect(seen.withoutActive).toBe(0);
    },
  };
}

describe('U6: of 5,000 triggers in 130 integrations no more than 60 rows are in the page, the highlighted one among them', () => {
  it('opened, and at both ends by keyboard', async () => {
    const { place, expectFewRows } = await openLarge();
    for (let round = 0; round < 2; round++) {
      await userEvent.keyboard('{End}');
      await expect.poll(() => place()[0]).toBe(place()[1]);
      expect(place()[1]).toBeGreaterThanOrEqual(130);
      await userEvent.keyboard('{Home}');
      await expect.poll(() => place()[0]).toBe(1);
    }
    expectFewRows();
  });

  it('while it is typed into, paged through and scrolled away from the highlight', async () => {
    const { list, active, place, expectFewRows } = await openLarge();
    await userEvent.keyboard('new');
    await expect.poll(() => active()?.textContent).toMatch(/new/i);
    expect(place()[1]).toBeGreaterThan(100);
    for (let press = 0; press < 12; press++) await userEvent.keyboard('{PageDown}');
    await expect.poll(() => place()[0]).toBeGreaterThan(50);
    const highlighted = active();
    list.scrollTo(0, 0);
    await expect.poll(() => list.querySelector('[aria-posinset="1"]')).not.toBeNull();
    expect(active()).toBe(highlighted);
    expect(list).toContainElement(active());
    await userEvent.keyboard(' message{Escape}');
    expectFewRows();
  });
});
