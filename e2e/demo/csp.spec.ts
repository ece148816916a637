import { expect, test } from '@playwright/test';
import { chooseAndConnect, parts, publish } from './steps.ts';

/** What a careful host sends. There is no nonce: nothing of ours writes a style or a script into the page. */
const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data: https:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

test('U8: under a strict content security policy the whole way gives no complaint', async ({
  page,
}) => {
  const refused: string[] = [];
  await page.exposeFunction('refused', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      (window as unknown as { refused(what: string): void }).refused(
        `${violatedDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`,
      );
    });
  });
  await page.route('/', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });

  await page.goto('/');
  await chooseAndConnect(page);
  await page.getByRole('button', { name: 'Salesforce account' }).click();
  await expect(page.getByRole('menuitemradio').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await parts(page).recordType.click();
  await page.getByRole('option', { name: 'Opportunity' }).click();
  await page.getByRole('button', { name: 'See a sample' }).click();
  await expect(page.getByRole('treeitem').first()).toBeVisible();
  await page.getByRole('button', { name: 'Use this trigger' }).click();
  await publish(page);
  await parts(page).triggerStep.click();
  expect(refused).toEqual([]);

  // The policy is in force: what does write a style is refused.
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { color: red }';
    document.head.append(style);
  });
  await expect.poll(() => refused.length).toBe(1);
});
