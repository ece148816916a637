import { expect, type Page, test } from '@playwright/test';
import { parts } from './steps.ts';

test('U13: with the keyboard alone: find, connect, fill in, see a sample, publish, and watch a signed event arrive', async ({
  page,
}) => {
  await page.goto('/');
  await tabTo(page, /^Start when/);
  await page.keyboard.press('Enter');

  await test.step('find', async () => {
    await expect(parts(page).search).toBeFocused();
    await page.keyboard.type('salesforce new record');
    await expect(parts(page).search).toHaveAttribute('aria-activedescendant', /.+/);
    await page.keyboard.press('Enter');
  });

  await test.step('connect', async () => {
    await tabTo(page, 'Connect Salesforce');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const consent = await opened;
    await tabTo(consent, 'Connect');
    await consent.keyboard.press('Enter');
    await expect(parts(page).recordType).toBeVisible();
  });

  await test.step('fill in', async () => {
    await tabTo(page, /Record type/);
    await page.keyboard.press('Enter');
    await page.keyboard.type('oppor');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(parts(page).recordType).toContainText('Opportunity');
  });

  await test.step('see a sample', async () => {
    await tabTo(page, 'See a sample');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('treeitem', { name: /Amount/ })).toBeVisible();
    await tabTo(page, 'Use this trigger');
    await page.keyboard.press('Enter');
  });

  await test.step('map a field into the message', async () => {
    await tabTo(page, 'Write a message');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('New deal: ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Name');
    await page.keyboard.press('Enter');
    await expect(parts(page).message).toHaveText('New deal: Name');
  });

  await test.step('publish, and watch an event arrive', async () => {
    await tabTo(page, 'Publish', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(parts(page).status('Live')).toBeVisible();
    await tabTo(page, 'Send a test event');
    await page.keyboard.press('Enter');
    await expect(parts(page).runs.getByText(/^New deal: (?!Name)\S+/)).toBeVisible();
  });
});

/** Presses Tab until what has the focus has this name. Focus that gets lost or trapped fails here. */
async function tabTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const isNamed = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const focused = await page.evaluate(nameOfFocus);
    seen.push(focused);
    if (isNamed(focused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(
    `Nothing named ${name} takes the focus. The focus went through: ${seen.join(' → ')}`,
  );
}

/** Roughly the accessible name: label, labelling elements, or the text. */
function nameOfFocus(): string {
  const element = document.activeElement;
  if (!element) return '';
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const labels = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  return (
    element.getAttribute('aria-label') ||
    labels ||
    label ||
    element.textContent ||
    ''
  ).trim();
}
