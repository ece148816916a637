import { TriggerPickerError } from '@trigger-picker/core';
import { describe, expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { createSetupPage, type Tab, topic } from '../testing/setup-page.tsx';
import { turnOn } from '../testing/turn-on.ts';
import type { SubscribeSetupProps } from './setup-props.ts';

const field = (tab: Tab, name: string) => tab.getByRole('textbox', { name, exact: true });
const button = (tab: Tab, name: string) => tab.getByRole('button', { name, exact: true });
const channel = (tab: Tab) => tab.getByRole('combobox', { name: /^Channel/ });
const parameters = { channel: 'C024BE91L', note: 'one' };

function fresh(more: Partial<SubscribeSetupProps> = {}): SubscribeSetupProps {
  return { mode: 'subscribe', trigger: topic, onSubscribed: vi.fn(), ...more };
}

async function filledIn(page: Awaited<ReturnType<typeof createSetupPage>>, props = fresh()) {
  const tab = await page.open(props);
  await channel(tab).click();
  await screen.getByRole('option', { name: /#support/ }).click();
  await userEvent.fill(field(tab, 'Note'), 'typed');
  return tab;
}

describe('saving', () => {
  // PipedreamHQ/pipedream#17481
  it('C82: the button that turns it on is part of the flow, and says once that it is on (U14)', async () => {
    const page = await createSetupPage();
    const tab = await filledIn(page);
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('heading', { name: /is on$/ })).toHaveFocus();
    expect(tab.getByRole('status').elements()).toEqual([]);
    expect(tab.getByRole('alert').elements()).toEqual([]);
  });

  it('K13: signed out, the form stays and the host hears of it; signed in again, the submit goes on', async () => {
    const page = await createSetupPage();
    const tab = await filledIn(page);
    page.world.signInAs(null);
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('alert')).toHaveTextContent('You are signed out. Sign in');
    await expect.element(field(tab, 'Note')).toHaveValue('typed');
    expect(page.onUnauthenticated).toHaveBeenCalledOnce();
    page.world.signInAs('user-1');
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('heading', { name: /is on$/ })).toBeVisible();
    expect(page.world.sandbox.subscriptions()).toMatchObject([{ parameters: { note: 'typed' } }]);
  });

  it('K12: offline it says so and keeps everything, and sends nothing by itself later', async () => {
    const page = await createSetupPage();
    let isOffline = false;
    const fetch: typeof globalThis.fetch = async (input, init) => {
      if (isOffline) throw new TypeError('Failed to fetch');
      return page.world.fetch(input, init);
    };
    const tab = await page.open(fresh(), { fetch });
    await channel(tab).click();
    await screen.getByRole('option', { name: /#support/ }).click();
    isOffline = true;
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('alert')).toHaveTextContent('Check your connection');
    isOffline = false;
    dispatchEvent(new Event('online'));
    await expect.element(channel(tab)).toHaveTextContent('#support');
    expect(page.world.sandbox.subscriptions()).toEqual([]);
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('heading', { name: /is on$/ })).toBeVisible();
  });

  // PipedreamHQ/pipedream#18239
  it('C81: an address is checked before it is sent, and what the service says stands at its field', async () => {
    const page = await createSetupPage();
    const tab = await filledIn(page);
    await userEvent.fill(field(tab, 'Address'), 'no address');
    await button(tab, 'Turn on').click();
    await expect.element(field(tab, 'Address')).toHaveFocus();
    await expect
      .element(field(tab, 'Address'))
      .toHaveAccessibleDescription(/is not a full address/);
    expect(page.requests).not.toContain('POST /subscriptions');
    await userEvent.clear(field(tab, 'Address'));
    const fields = { note: 'This note is not allowed.' };
    await tab.again(fresh(), { fetch: refusing(page.world.fetch, fields) });
    await button(tab, 'Turn on').click();
    await expect
      .element(field(tab, 'Note'))
      .toHaveAccessibleDescription('This note is not allowed.');
    await expect.element(field(tab, 'Note')).toHaveFocus();
    await expect.element(channel(tab)).toHaveTextContent('#support');
    await tab.again(fresh());
    await userEvent.fill(field(tab, 'Note'), 'mended');
    await button(tab, 'Turn on').click();
    await expect.element(tab.getByRole('heading', { name: /is on$/ })).toBeVisible();
  });

  it('speaks to the user, not to the developer', async () => {
    const page = await createSetupPage();
    page.world.sandbox.faults.set('subscribe', { kind: 'unauthorized' });
    const tab = await filledIn(page);
    await button(tab, 'Turn on').click();
    const alert = tab.getByRole('alert');
    await expect.element(alert).toHaveTextContent('It was not turned on.');
    await expect.element(alert).toHaveTextContent('Something is not set up right in this app.');
    await expect.element(alert).not.toHaveTextContent(/signing key|project id/);
  });

  it('P19: what hangs can be left; the focus comes back, and again it makes no second one', async () => {
    const page = await createSetupPage();
    page.world.sandbox.faults.set('subscribe', { kind: 'hang', when: 'after', times: 1 });
    const tab = await filledIn(page);
    await button(tab, 'Turn on').click();
    await expect.poll(() => page.world.sandbox.subscriptions().length).toBe(1);
    await expect.element(button(tab, 'Stop waiting'), { timeout: 8000 }).toBeVisible();
    await button(tab, 'Stop waiting').click();
    await expect.element(tab.getByRole('alert')).toHaveTextContent('It may be on already.');
    await expect.element(button(tab, 'Turn on')).toHaveFocus();
    await expect.element(field(tab, 'Note')).toHaveValue('typed');
    await button(tab, 'Turn on').click();
    await expect
      .poll(() => page.requests.filter((one) => one === 'POST /subscriptions'))
      .toHaveLength(2);
    expect(page.world.sandbox.subscriptions()).toHaveLength(1);
  });

  it('K8: another tab’s later change stops it, is shown, and is overwritten only on purpose', async () => {
    const page = await createSetupPage();
    const subscription = await turnOn(page.world, { ...topic, parameters });
    const onUpdated = vi.fn();
    const tab = await page.open(fresh({ trigger: undefined, subscription, onUpdated }));
    await userEvent.fill(field(tab, 'Note'), 'mine');
    await expect.poll(() => page.requests).toContain('GET /subscriptions');
    await page.world.fetch(`/api/triggers/subscriptions/${subscription.id}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ parameters: { note: 'theirs' } }),
    });
    await button(tab, 'Save changes').click();
    await expect.element(tab.getByRole('alert')).toHaveTextContent('Nothing was saved yet.');
    await expect.element(tab.getByText(/saved elsewhere is “theirs”/)).toBeVisible();
    expect(onUpdated).not.toHaveBeenCalled();
    await button(tab, 'Save changes').click();
    await expect.poll(() => onUpdated.mock.calls.length).toBe(1);
    expect(page.world.sandbox.subscriptions()[0]?.parameters).toEqual({
      ...parameters,
      note: 'mine',
    });
  });

  // activepieces/activepieces#13311
  it('C86, K24: with another account the form stays, its lists follow, and it says what may be missed', async () => {
    const page = await createSetupPage({ connected: { slack: 2 } });
    const credentialId = page.account(0);
    const subscription = await turnOn(page.world, { ...topic, credentialId, parameters });
    const tab = await page.open(fresh({ trigger: undefined, subscription }));
    await userEvent.fill(field(tab, 'Note'), 'typed');
    await tab.getByRole('button', { name: /^Slack account/ }).click();
    await screen.getByRole('menuitemradio', { name: /Acme Labs/ }).click();
    await expect.element(tab.getByText(/is turned on anew/)).toBeVisible();
    await expect.element(tab.getByText(/may be missed|no event is missed/)).toBeVisible();
    await expect.element(field(tab, 'Note')).toHaveValue('typed');
    await channel(tab).click();
    await expect.element(screen.getByRole('option').first()).toBeVisible();
  });
});

describe('what cannot be loaded', () => {
  it('keeps the focus on “Try again” while it is tried, and hands it to what comes', async () => {
    const page = await createSetupPage();
    page.world.sandbox.faults.set('listTriggers', { kind: 'serverError', status: 400 });
    const tab = await page.open(fresh());
    const retry = tab.getByRole('alert').getByRole('button', { name: 'Try again' });
    await expect.element(retry).toBeVisible();
    await retry.click();
    await expect.element(retry).toHaveFocus();
    page.world.sandbox.faults.clear();
    await retry.click();
    await expect.element(tab.getByRole('heading', { name: /Topic Changed/ })).toHaveFocus();
  });

  it('a trigger that is no longer offered can be changed for another one', async () => {
    const page = await createSetupPage();
    const type = 'RETIRED_TRIGGER';
    const subscription = { ...(await turnOn(page.world, { ...topic, parameters })), type };
    const tab = await page.open(fresh({ trigger: undefined, subscription }));
    const alert = tab.getByRole('alert');
    await expect.element(alert).toHaveTextContent('This trigger is no longer offered');
    await alert.getByRole('button', { name: 'Change the trigger' }).click();
    await expect.element(tab.getByRole('combobox', { name: 'Search triggers' })).toHaveFocus();
  });

  it('says that names are missing where technical ones stand', async () => {
    const page = await createSetupPage();
    page.world.sandbox.faults.set('listIntegrations', { kind: 'serverError', status: 400 });
    const tab = await page.open(fresh());
    const notice = tab.getByRole('status').filter({ hasText: 'technical names' });
    await expect.element(notice).toBeVisible();
    page.world.sandbox.faults.clear();
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.element(notice).not.toBeInTheDocument();
  });

  it('with the server down there is one alert and one retry, and the account stays chosen', async () => {
    const page = await createSetupPage();
    const subscription = await turnOn(page.world, { ...topic, parameters });
    let isDown = true;
    // What was read on the page before the server went down: the catalog alone.
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const isLost = isDown && /accounts$|integrations$|credentialId=/.test(String(input));
      if (isLost) throw new TypeError('Failed to fetch');
      return page.world.fetch(input, init);
    };
    const tab = await page.open(fresh({ trigger: undefined, subscription }), { fetch });
    const alert = tab.getByRole('alert').filter({ hasText: 'could be loaded' });
    await expect.element(alert).toHaveTextContent('Not everything could be loaded');
    expect(tab.getByRole('button', { name: 'Try again' }).elements()).toHaveLength(1);
    const account = tab.getByRole('button', { name: /account/ });
    await expect.element(account).toHaveTextContent('The chosen account');
    await expect.element(account).toBeDisabled();
    await expect.element(button(tab, 'Save changes')).toHaveAttribute('data-variant', 'secondary');
    isDown = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.element(account).toHaveTextContent('Acme workspace');
    await expect.element(alert).not.toBeInTheDocument();
    await expect.element(tab.getByRole('heading', { name: /Topic Changed/ })).toHaveFocus();
    await expect.element(button(tab, 'Save changes')).toHaveAttribute('data-variant', 'primary');
  });

  // activepieces/activepieces#1479
  it('C89: the sample is there before anything is on, also of a form that is not complete', async () => {
    const page = await createSetupPage();
    const tab = await page.open(fresh());
    await expect.element(field(tab, 'Note')).toBeVisible();
    await button(tab, 'See a sample').click();
    await expect.element(tab.getByRole('tree')).toBeVisible();
    expect(page.world.sandbox.subscriptions()).toEqual([]);
  });

  // activepieces/activepieces#3672
  it('C88: a sample that takes long says for how long it may, can be left and asked for again', async () => {
    const page = await createSetupPage();
    page.world.sandbox.faults.set('getExample', { kind: 'hang', times: 1 });
    const tab = await page.open(fresh());
    await expect.element(field(tab, 'Note')).toBeVisible();
    await button(tab, 'See a sample').click();
    await expect.element(tab.getByText(/After half a minute/), { timeout: 8000 }).toBeVisible();
    await tab.getByRole('status').getByRole('button', { name: 'Cancel' }).click();
    await expect.element(tab.getByRole('region', { name: 'Sample event' })).toHaveFocus();
    await button(tab, 'Try again').click();
    await expect.element(tab.getByRole('tree')).toBeVisible();
  });
});

/** A server whose vendor names single parameters. */
function refusing(server: typeof fetch, fields: Record<string, string>): typeof fetch {
  const { code, message, status } = new TriggerPickerError('UPSTREAM_REJECTED');
  return async (input, init) =>
    init?.method === 'POST' && String(input).endsWith('/subscriptions')
      ? Response.json({ error: { code, message, details: { fields } } }, { status })
      : server(input, init);
}
