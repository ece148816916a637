import type { Connect } from '@trigger-picker/react';
import { createWorld, type World } from '@trigger-picker/world';
import { describe, expect, it, vi } from 'vitest';
import { recordAnnouncements } from '../testing/record-announcements.ts';
import { renderInWorld } from '../testing/render-in-world.tsx';
import { accountId, turnOn } from '../testing/turn-on.ts';
import { SubscriptionList, type SubscriptionListProps } from './subscription-list.tsx';

const topic = {
  integration: 'slack',
  type: 'SLACK_TRIGGER_CHANNEL_TOPIC_CHANGED',
  parameters: { channel: 'C024BE91L' },
};
const name = 'Channel Topic Changed';
const vendorError = `Failed to check for new records after repeated failures. Last error: Request failed with 500 {"message":"${'UNKNOWN_EXCEPTION '.repeat(220)}"}`;

/** A page with one trigger that is on. */
async function open() {
  const world = await createWorld({ connected: { slack: 1 } });
  const subscription = await turnOn(world, topic);
  return { world, subscription, account: accountId(world, 'slack') };
}

async function show(world: World, props: Partial<SubscriptionListProps> = {}, connect?: Connect) {
  const { screen, requests } = await renderInWorld(world, <SubscriptionList {...props} />, {
    connect,
  });
  const button = (label: string) => screen.getByRole('button', { name: label, exact: true });
  return {
    screen,
    button,
    row: screen.getByRole('listitem'),
    changes: () => requests.filter((request) => !request.startsWith('GET')),
    turnOff: async () => {
      await button(`Turn off ${name}`).click();
      await screen.getByRole('alertdialog').getByRole('button', { name: 'Turn off' }).click();
    },
  };
}

/** A host that connects the account again at once. */
function reconnecting(world: World): Connect {
  return async ({ integration, account }) => {
    const more = account && { credentialId: account.id };
    const { id } = world.sandbox.connect('user-1', integration, more);
    return { outcome: 'connected', credentialId: id };
  };
}

describe('SubscriptionList', () => {
  // n8n-io/n8n#19370
  it('C80: turning off asks first, says that nothing is caught up, turns it off at the service, and tells', async () => {
    const { world, subscription } = await open();
    const onTurnedOff = vi.fn();
    const { screen, button, changes, turnOff } = await show(world, { onTurnedOff });
    await button(`Turn off ${name}`).click();
    const dialog = screen.getByRole('alertdialog');
    await expect.element(dialog).toHaveTextContent(/while it is off are not caught up/);
    await dialog.getByRole('button', { name: 'Keep it on' }).click();
    expect(changes()).toEqual([]);
    await turnOff();
    await expect.element(screen.getByText('Nothing is turned on yet')).toBeVisible();
    await expect.element(screen.getByText(`“${name}” is off.`)).toBeInTheDocument();
    expect(world.sandbox.subscriptions('user-1')).toEqual([]);
    expect(onTurnedOff.mock.calls).toEqual([[expect.objectContaining({ id: subscription.id })]]);
  });

  it('C80, K7, U14: what could not be turned off is back with the reason, told once, and the focus has a place', async () => {
    const { world } = await open();
    world.sandbox.faults.set('unsubscribe', { kind: 'serverError' });
    const { row, screen, turnOff } = await show(world);
    await expect.element(row).toHaveTextContent(name);
    const told = recordAnnouncements();
    await turnOff();
    await expect.element(row).toHaveTextContent(/could not be turned off and is as it was/);
    expect(told).toEqual([expect.stringMatching(/^It could not be turned off/)]);
    expect(screen.getByRole('listitem').elements()).toHaveLength(1);
    expect(document.activeElement).not.toBe(document.body);
    expect(world.sandbox.subscriptions('user-1')).toHaveLength(1);
  });

  // activepieces/activepieces#14328
  it('C83: an account that no longer works shows at the trigger that is still on, and is mended there', async () => {
    const { world, account } = await open();
    world.sandbox.setAccountStatus(account, 'INVALID');
    const { row, button } = await show(world, {}, reconnecting(world));
    await expect.element(row).toHaveTextContent(/Needs attention.*no longer accepts/);
    await button(`Reconnect the account of ${name}`).click();
    await expect.element(row).toHaveTextContent(/Channel Topic ChangedOn/);
    expect(world.sandbox.accounts('user-1').map(({ id }) => id)).toEqual([account]);
  });

  // activepieces/activepieces#1851
  it('C83: with a dead account it can be turned off, and what is left at the service is named', async () => {
    const { world, account } = await open();
    world.sandbox.setAccountStatus(account, 'INVALID');
    const { screen, button, turnOff } = await show(world);
    await turnOff();
    const warning = screen.getByText(/Remove it there by hand/);
    await expect.element(warning).toBeVisible();
    expect(world.sandbox.subscriptions('user-1')).toEqual([]);
    await button('Dismiss').click();
    await expect.element(warning).not.toBeInTheDocument();
  });

  it('U12: from right to left each part of a summary reads its own way and stays whole on its line', async () => {
    const { world } = await open();
    const { row, screen } = await show(world, { renderNote: () => 'used by Triage tickets' });
    await expect.element(row).toHaveTextContent('Acme workspace · Channel: C024BE91L');
    const root = screen.container;
    root.dir = 'rtl';
    root.style.inlineSize = '230px';
    const parts = [...root.querySelectorAll('[data-slot="subscription-summary-part"]')];
    expect(parts.map((part) => part.textContent)).toEqual([
      'Acme workspace',
      'Channel: C024BE91L',
      'used by Triage tickets',
    ]);
    expect(parts.map((part) => getComputedStyle(part).direction)).toEqual(['ltr', 'ltr', 'ltr']);
    expect(parts.map((part) => part.getClientRects().length)).toEqual([1, 1, 1]);
    expect(parts[0]?.parentElement?.getBoundingClientRect().height).toBeGreaterThan(30);
  });

  // ComposioHQ/composio#3254
  it('C85, U18: a trigger that stopped says why in a sentence, keeps 4 kB of error behind a fold, and is turned on again', async () => {
    const { world, subscription } = await open();
    world.sandbox.failSubscription(subscription.id, vendorError);
    const onTurnedOn = vi.fn<NonNullable<SubscriptionListProps['onTurnedOn']>>();
    const { row, screen, button } = await show(world, { onTurnedOn });
    await expect.element(row).toHaveTextContent(/Stopped.*The service kept answering with errors/);
    const raw = screen.getByText(/UNKNOWN_EXCEPTION/);
    await expect.element(raw).not.toBeVisible();
    await screen.getByText('What the service said').click();
    await expect.element(raw).toBeVisible();
    await button(`Turn on again: ${name}`).click();
    await expect.poll(() => onTurnedOn.mock.calls.length).toBe(1);
    const [now, { replaced }] = onTurnedOn.mock.calls[0] ?? expect.unreachable();
    expect(replaced.id).toBe(subscription.id);
    expect(world.sandbox.subscriptions('user-1')).toMatchObject([
      { id: now.id, status: 'ACTIVE', parameters: topic.parameters },
    ]);
  });

  // activepieces/activepieces#13311
  it('C86: turned on again, it says that what happened meanwhile is not caught up', async () => {
    const { world, subscription } = await open();
    world.sandbox.failSubscription(subscription.id, vendorError);
    const { screen, button } = await show(world);
    await button(`Turn on again: ${name}`).click();
    const told = screen.getByText(
      /is on again. What happened while it was stopped is not caught up/,
    );
    await expect.element(told).toBeInTheDocument();
  });

  // langgenius/dify#28459
  it('C90: where nothing can be connected or edited, the reason stands there with what can be done', async () => {
    const { world, account, subscription } = await open();
    world.sandbox.setAccountStatus(account, 'INVALID');
    world.sandbox.failSubscription(subscription.id, 'Request failed with 401');
    const first = await show(world);
    await expect.element(first.row).toHaveTextContent(/it cannot be reconnected here/);
    await expect.element(first.button(`Turn on again: ${name}`)).toBeVisible();
    await expect.element(first.button(`Turn off ${name}`)).toBeVisible();
    await first.screen.unmount();

    world.sandbox.removeAccount(account);
    const second = await show(world);
    await expect
      .element(second.row)
      .toHaveTextContent(/was removed. Turn it off, and set it up anew/);
    await expect.element(second.button(`Turn off ${name}`)).toBeVisible();
  });
});
