import { createWorld, type World } from '@trigger-picker/world';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { TriggerPicker } from './trigger-picker.tsx';

/** A picker in strict mode, and everything that its live region has said. */
async function show(prepare: (world: World) => void = () => undefined) {
  const world = await createWorld({ connected: { slack: 1 } });
  prepare(world);
  const { screen } = await renderInWorld(
    world,
    <div style={{ blockSize: 500 }}>
      <TriggerPicker focusOnMount emptyAction={<button type="button">Request it</button>} />
    </div>,
  );
  const regions = screen.getByRole('status').elements();
  expect(regions).toHaveLength(1);
  const said: string[] = [];
  new MutationObserver(() => said.push(regions[0]?.textContent ?? '')).observe(regions[0] as Node, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return { screen, said };
}

describe('U14: the list is announced in one polite region', () => {
  it('once for a word that is typed, not at each letter, and not twice in strict mode', async () => {
    const { said } = await show();
    await expect.poll(() => said.at(-1)).toMatch(/^\d+ triggers in \d+ integrations$/);
    said.length = 0;
    await userEvent.keyboard('slack message');
    await expect
      .poll(() => said)
      .toEqual([expect.stringMatching(/^\d+ triggers in 1 integration$/)]);
  });

  it('arrow keys say nothing in it: the row itself is read', async () => {
    const { said } = await show();
    await expect.poll(() => said.length).toBeGreaterThan(0);
    said.length = 0;
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    await expect
      .poll(() => document.activeElement?.getAttribute('aria-activedescendant'))
      .toBeTruthy();
    expect(said).toEqual([]);
  });

  // dip/cmdk#365
  it('C58: nothing found is announced, with the filters that are on, and offers the next steps', async () => {
    const { screen, said } = await show();
    await screen.getByRole('button', { name: 'Connected' }).click();
    await screen.getByRole('button', { name: 'Instant' }).click();
    await userEvent.fill(screen.getByRole('combobox', { name: 'Search triggers' }), 'qqzzxx');
    const text = 'Nothing found for “qqzzxx” with these filters: Connected and Instant';
    await expect.poll(() => said.at(-1)).toBe(text);
    await expect.element(screen.getByRole('button', { name: 'Request it' })).toBeVisible();
    await screen.getByRole('button', { name: 'Show everything' }).click();
    await expect.poll(() => said.at(-1)).toBe('Nothing found for “qqzzxx”');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('what did not arrive is named, and the rest is there', async () => {
    const { said } = await show(({ sandbox }) =>
      sandbox.faults.set('listTriggers', { kind: 'failedIntegration', integration: 'hubspot' }),
    );
    await expect
      .poll(() => said.at(-1))
      .toBe('HubSpot could not be loaded. Everything else is here.');
  });
});
