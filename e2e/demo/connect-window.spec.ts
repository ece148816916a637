import { expect, type Page, test } from '@playwright/test';
import { type FrontServer, startFront } from './front-server.ts';
import { choose, parts } from './steps.ts';

async function openConsent(page: Page): Promise<Page> {
  const connect = await choose(page);
  const opened = page.waitForEvent('popup');
  await connect.click();
  const consent = await opened;
  await expect(consent.getByRole('button', { name: 'Connect', exact: true })).toBeVisible();
  return consent;
}

/** Without a screen no window ever loses the focus: the page is told where it is. */
const away = () => {
  Object.assign(globalThis, { isAway: true });
  document.hasFocus = () => !('isAway' in globalThis);
};
const back = (page: Page) =>
  page.evaluate(() => {
    Reflect.deleteProperty(globalThis, 'isAway');
    dispatchEvent(new Event('focus'));
  });

test.describe('behind an opener policy', () => {
  let front: FrontServer;

  // Real headers: only a document that comes with them is set apart from its windows.
  test.beforeEach(async ({ page, baseURL }) => {
    front = await startFront(
      String(baseURL),
      (path): Record<string, string> =>
        path === '/' ? { 'cross-origin-opener-policy': 'same-origin' } : {},
    );
    await page.addInitScript(away);
    await page.goto(front.url);
  });
  test.afterEach(() => front.close());

  // PipedreamHQ/pipedream#18179
  test('C71: a window that was cut off still says how it ended', async ({ page }) => {
    const consent = await openConsent(page);
    expect(await consent.evaluate(() => window.opener)).toBeNull();
    await consent.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(parts(page).recordType).toBeVisible();
  });

  test('C71: where it cannot, the account that is there does, once the user is back', async ({
    page,
    context,
  }) => {
    await context.addInitScript(() => {
      if (!location.pathname.startsWith('/__actionkit')) return;
      Object.assign(globalThis, { BroadcastChannel: undefined });
    });
    const consent = await openConsent(page);
    await consent.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(consent.getByText('You can close this window')).toBeVisible();
    await consent.close();
    await back(page);
    await expect(parts(page).recordType).toBeVisible();
  });

  test('C71: closed without a word it is explained, and this tab leads there and back', async ({
    page,
  }) => {
    const consent = await openConsent(page);
    await consent.close();
    await back(page);
    await expect(page.getByText(/Your browser keeps that window apart/)).toBeVisible();
    await page.getByRole('button', { name: 'Open in this tab' }).click();
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.waitForURL(`${front.url}/`);
    await choose(page);
    await expect(parts(page).recordType).toBeVisible();
  });
});

// A frame that may open no window: what a popup blocker does too, and headless has none.
test('C71: a window that the browser does not open is explained at once', async ({ page }) => {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<iframe src="/" sandbox="allow-scripts allow-same-origin" style="width:100%;height:600px"></iframe>',
    }),
  );
  await page.goto('/host');
  const frame = page.frameLocator('iframe');
  const connect = await choose(frame);
  await connect.click();
  await expect(frame.getByText(/Your browser blocked the window/)).toBeVisible();
  await expect(frame.getByRole('button', { name: 'Open in this tab' })).toBeVisible();
  await expect(connect).toBeEnabled();
});
