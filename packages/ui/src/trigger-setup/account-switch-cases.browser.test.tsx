import { expect, it, vi } from 'vitest';
import { page as screen, userEvent } from 'vitest/browser';
import { createSetupPage, type Tab, topic } from '../testing/setup-page.tsx';

/** Chooses an account in the menu. */
async function choose(tab: Tab, name: RegExp) {
  await tab.getByRole('button', { name: /^Slack account/ }).click();
  await screen.getByRole('menuitemradio', { name }).click();
}

// PipedreamHQ/pipedream#18726
it('K24: whatever the vendor is asked for, it is asked for with the account that is shown', async () => {
  const asked: { path: string; account: string | null }[] = [];
  const page = await createSetupPage({
    connected: { slack: 2 },
    onVendorRequest: ({ url, headers }) =>
      asked.push({
        path: new URL(url).pathname.replace(/^\/projects\/[^/]+/, ''),
        account: headers.get('x-paragon-credential'),
      }),
  });
  const [first, second] = [page.account(0), page.account(1)];
  /** What was asked for with an account, since the last look. */
  const lookAt = () => asked.splice(0).filter(({ account }) => account !== null);
  const accountsOf = (requests: ReturnType<typeof lookAt>, path: string) =>
    new Set(requests.filter((one) => one.path === path).map(({ account }) => account));
  const lists = '/sdk/actions';

  const onSubscribed = vi.fn();
  const tab = await page.open({ mode: 'subscribe', trigger: topic, onSubscribed });
  const channel = tab.getByRole('combobox', { name: /^Channel/ });
  await choose(tab, /^Acme workspace/);
  await channel.click();
  await screen.getByRole('option', { name: /#support/ }).click();
  await userEvent.fill(tab.getByRole('textbox', { name: 'Note', exact: true }), 'typed');
  const before = lookAt();
  expect(accountsOf(before, lists)).toEqual(new Set([first]));
  expect(new Set(before.map(({ account }) => account))).toEqual(new Set([first]));

  await choose(tab, /^Acme Labs/);
  await channel.click();
  await expect.element(screen.getByRole('option').first()).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect
    .element(tab.getByRole('textbox', { name: 'Note', exact: true }))
    .toHaveValue('typed');
  await channel.click();
  await screen.getByRole('option').first().click();
  await tab.getByRole('button', { name: 'Turn on', exact: true }).click();
  await expect.poll(() => onSubscribed.mock.calls.length).toBe(1);
  const after = lookAt();
  expect(accountsOf(after, lists)).toEqual(new Set([second]));
  expect(new Set(after.map(({ account }) => account))).toEqual(new Set([second]));
  expect(after.map(({ path }) => path)).toContain('/trigger-subscriptions');
  expect(page.world.sandbox.subscriptions()).toMatchObject([{ credentialId: second }]);
});
