import { expect, type Locator, test } from '@playwright/test';
import { parts } from './steps.ts';

test('U13: with the keyboard alone: find, connect, fill in, see a sample, publish, watch a signed event arrive, edit, remove', async ({
  page,
}) => {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.goto('/');
  await tabTo(parts(page).triggerStep);
  await page.keyboard.press('Enter');

  await test.step('find', async () => {
    await expect(parts(page).search).toBeFocused();
    await page.keyboard.type('salesforce new record');
    await expect(parts(page).search).toHaveAttribute('aria-activedescendant', /.+/);
    await page.keyboard.press('Enter');
  });

  await test.step('connect', async () => {
    await tabTo(button('Connect Salesforce'));
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('Enter');
    const consent = await opened;
    await tabTo(consent.getByRole('button', { name: 'Connect', exact: true }));
    await consent.keyboard.press('Enter');
    await expect(parts(page).recordType).toBeVisible();
  });

  await test.step('fill in', async () => {
    await tabTo(parts(page).recordType);
    await page.keyboard.press('Enter');
    await page.keyboard.type('oppor');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(parts(page).recordType).toContainText('Opportunity');
  });

  await test.step('see a sample', async () => {
    await tabTo(button('See a sample'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('treeitem', { name: /Amount/ })).toBeVisible();
    await tabTo(button('Use this trigger'));
    await page.keyboard.press('Enter');
  });

  await test.step('map a field into the message', async () => {
    await tabTo(parts(page).message);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('New deal: ');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Name');
    await page.keyboard.press('Enter');
    await expect(parts(page).message).toHaveText('New deal: Name');
  });

  await test.step('publish, and watch an event arrive', async () => {
    await tabTo(parts(page).publish, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(parts(page).status('Live')).toBeVisible();
    await tabTo(button('Send a test event'));
    await page.keyboard.press('Enter');
    await expect(
      parts(page)
        .runs.getByRole('listitem')
        .getByText(/^New deal: (?!Name)\S+/),
    ).toBeVisible();
  });

  await test.step('edit', async () => {
    await tabTo(parts(page).triggerStep, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(parts(page).recordType);
    await page.keyboard.press('Enter');
    await page.keyboard.type('lead');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('Enter');
    await expect(parts(page).recordType).toContainText('Lead');
    await tabTo(button('Use this trigger'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Edits are not published yet')).toBeVisible();
    await tabTo(parts(page).publish, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Edits are not published yet')).toBeHidden();
  });

  await test.step('remove, and the focus is back where it was', async () => {
    await tabTo(parts(page).more, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('d');
    await expect(page.getByRole('menuitem', { name: 'Delete…' })).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(button('Delete workflow'));
    await page.keyboard.press('Enter');
    await expect(parts(page).status('Draft')).toBeVisible();
    await expect(parts(page).more).toBeFocused();
  });
});

/** Presses Tab until this has the focus. Focus that gets lost or trapped fails here. */
async function tabTo(target: Locator, key = 'Tab'): Promise<void> {
  const page = target.page();
  await expect(target).toBeVisible();
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluateAll(([element]) => element === document.activeElement)) return;
    seen.push(await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80) ?? ''));
    await page.keyboard.press(key);
  }
  throw new Error(`${target} never takes the focus. It went through:\n${seen.join('\n')}`);
}
