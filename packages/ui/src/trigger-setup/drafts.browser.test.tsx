import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { createSetupPage, type Tab, topic } from '../testing/setup-page.tsx';
import { turnOn } from '../testing/turn-on.ts';
import type { SubscribeSetupProps } from './setup-props.ts';

const field = (tab: Tab, name: string) => tab.getByRole('textbox', { name, exact: true });
const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true });
const channel = (tab: Tab) => tab.getByRole('combobox', { name: /^Channel/ });

function fresh(more: Partial<SubscribeSetupProps> = {}): SubscribeSetupProps {
  return { mode: 'subscribe', trigger: topic, onSubscribed: vi.fn(), ...more };
}

async function chooseChannel(tab: Tab) {
  await channel(tab).click();
  const { page } = await import('vitest/browser');
  await page.getByRole('option', { name: /#support/ }).click();
  await expect.element(channel(tab)).toHaveTextContent('#support');
}

describe('a draft', () => {
  it('is there again after a reload, with its labels and its id, and says so; saved, it is gone', async () => {
    const page = await createSetupPage();
    const first = await page.open(fresh());
    await chooseChannel(first);
    await userEvent.fill(field(first, 'Note'), 'typed');
    await first.close();
    const { id } = JSON.parse(String(page.storage.kept.get('drafts')))[
      `new ${topic.integration} ${topic.type}`
    ];

    const onSubscribed = vi.fn();
    const again = await page.open(fresh({ onSubscribed }));
    await expect.element(again.getByText(/is here again/)).toBeVisible();
    await expect.element(field(again, 'Note')).toHaveValue('typed');
    await expect.element(channel(again)).toHaveTextContent('#support');
    await button(again, 'Turn on').click();
    await expect.poll(() => onSubscribed.mock.calls.length).toBe(1);
    expect(page.world.sandbox.subscriptions()).toMatchObject([{ parameters: { note: 'typed' } }]);
    await expect.poll(() => page.storage.kept.get('drafts')).toBeUndefined();
    expect(id).toEqual(expect.any(String));
  });

  it('U16: holds no secret, and says what has to be entered again', async () => {
    const page = await createSetupPage();
    const first = await page.open(fresh());
    await userEvent.fill(field(first, 'Note'), 'typed');
    await userEvent.fill(first.getByLabelText('Token', { exact: true }), 'hunter2');
    await first.close();
    expect([...page.storage.kept.values()].join()).toContain('typed');
    expect([...page.storage.kept.values()].join()).not.toContain('hunter2');
    const again = await page.open(fresh());
    await expect
      .element(again.getByText('Enter this again, it is never kept: Token.'))
      .toBeVisible();
    await expect.element(again.getByLabelText('Token', { exact: true })).toHaveValue('');
  });

  it('is given up by starting over', async () => {
    const page = await createSetupPage();
    const first = await page.open(fresh());
    await userEvent.fill(field(first, 'Note'), 'typed');
    await first.close();
    const again = await page.open(fresh());
    await button(again, 'Start over').click();
    await expect.element(field(again, 'Note')).toHaveValue('');
    await expect.element(again.getByText(/is here again/)).not.toBeInTheDocument();
    await expect.poll(() => page.storage.kept.get('drafts')).toBeUndefined();
  });

  it('K6, C78: in two tabs it is one subscription, whatever tab is quicker', async () => {
    const page = await createSetupPage();
    const first = await page.open(fresh());
    await chooseChannel(first);
    await first.close();
    const onSubscribed = vi.fn();
    const one = await page.open(fresh({ onSubscribed }));
    const two = await page.open(fresh({ onSubscribed }));
    await expect.element(channel(one)).toHaveTextContent('#support');
    await expect.element(channel(two)).toHaveTextContent('#support');
    for (const tab of [one, two, one]) {
      (button(tab, 'Turn on').element() as HTMLElement).click();
    }
    await expect.poll(() => onSubscribed.mock.calls.length).toBe(2);
    expect(page.world.sandbox.subscriptions()).toHaveLength(1);
    const ids = onSubscribed.mock.calls.map(([{ id }]) => id);
    expect(new Set(ids).size).toBe(1);
  });

  it('K1: is nobody else’s: another user of the page sees nothing of it, and its owner has it again', async () => {
    const page = await createSetupPage();
    const tab = await page.open(fresh());
    await userEvent.fill(field(tab, 'Note'), 'of user 1');
    page.world.signInAs('user-2');
    page.world.sandbox.connect('user-2', 'slack');
    const { createMemoryStorage } = await import('../testing/memory-storage.ts');
    await tab.again(fresh(), { userKey: 'user-2', storage: createMemoryStorage() });
    await expect.element(field(tab, 'Note')).toHaveValue('');
    page.world.signInAs('user-1');
    await tab.again(fresh(), {});
    await expect.element(field(tab, 'Note')).toHaveValue('of user 1');
  });

  it('of a subscription stands over what another device has saved since: nothing is lost on either side', async () => {
    const page = await createSetupPage();
    const parameters = { channel: 'C024BE91L', note: 'one', address: 'https://a.test' };
    const subscription = await turnOn(page.world, { ...topic, parameters });
    const edit = (more = {}) => fresh({ trigger: undefined, subscription, ...more });
    const first = await page.open(edit());
    await userEvent.fill(field(first, 'Note'), 'mine');
    await first.close();
    await page.world.fetch(`/api/triggers/subscriptions/${subscription.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ parameters: { note: 'theirs', address: 'https://b.test' } }),
    });

    const onUpdated = vi.fn();
    const again = await page.open(edit({ onUpdated }));
    await expect.element(again.getByText(/saved elsewhere is “theirs”/)).toBeVisible();
    await expect.element(field(again, 'Note')).toHaveValue('mine');
    await expect.element(field(again, 'Address')).toHaveValue('https://b.test');
    await button(again, 'Save changes').click();
    await expect.poll(() => onUpdated.mock.calls.length).toBe(1);
    expect(page.world.sandbox.subscriptions()[0]?.parameters).toEqual({
      channel: 'C024BE91L',
      note: 'mine',
      address: 'https://b.test',
    });
  });

  it('in configure mode holds what the host has not stored, and nothing that it has', async () => {
    const page = await createSetupPage();
    const config = {
      version: 1,
      id: 'c1',
      ...topic,
      credentialId: page.account(),
      parameters: { note: 'stored' },
      labels: {},
    } as const;
    const props = { mode: 'configure', config, draftKey: 'flow 7', onConfigured: vi.fn() } as const;
    const first = await page.open(props);
    await userEvent.fill(field(first, 'Note'), 'not stored');
    await first.close();
    const again = await page.open(props);
    await expect.element(field(again, 'Note')).toHaveValue('not stored');
    await again.close();
    const stored = { ...config, parameters: { note: 'not stored' } };
    const after = await page.open({ ...props, config: stored });
    await expect.element(field(after, 'Note')).toHaveValue('not stored');
    await expect.element(after.getByText(/is here again/)).not.toBeInTheDocument();
  });
});

describe('leaving', () => {
  it('is reported once something would be lost, and no longer once it is saved', async () => {
    const page = await createSetupPage();
    const onDirtyChange = vi.fn();
    const tab = await page.open(fresh({ onDirtyChange }));
    await chooseChannel(tab);
    await userEvent.fill(field(tab, 'Note'), 'x');
    expect(onDirtyChange.mock.calls).toEqual([[true]]);
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('heading', { name: /is on$/ })).toHaveFocus();
    expect(onDirtyChange.mock.calls).toEqual([[true], [false]]);
  });

  it.each([
    ['asks where the host wants it', true],
    ['asks nothing otherwise', false],
  ])('the page with something unsaved %s', async (_, guardUnload) => {
    const page = await createSetupPage();
    const tab = await page.open(fresh({ guardUnload }));
    const leave = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await expect.element(field(tab, 'Note')).toBeVisible();
    expect(leave()).toBe(false);
    await userEvent.fill(field(tab, 'Note'), 'x');
    expect(leave()).toBe(guardUnload);
    await userEvent.clear(field(tab, 'Note'));
    expect(leave()).toBe(false);
  });
});
