import { expect, test } from '@playwright/test';
import { chooseAndConnect, fillIn, parts, publish } from './steps.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await fillIn(page);
  await expect(page.getByRole('treeitem', { name: /^Amount/ })).toBeVisible();
});

test('"{{" offers the fields of the event; what is written out becomes one; the sample shows how it reads', async ({
  page,
}) => {
  const { message, runs } = parts(page);
  await message.fill('New: ');
  await message.press('End');
  await message.pressSequentially('{{');
  const offered = page.getByRole('option');
  await expect(offered.first()).toBeVisible();
  await message.pressSequentially('amo');
  await expect(offered).toHaveText([/^Amount/]);
  await message.press('Enter');
  await message.pressSequentially(' in {{ StageName }}');
  await expect(message).toHaveText('New: Amount in StageName');
  await expect(page.getByText(/^With the sample: New: 84000 in Prospecting$/)).toBeVisible();

  await publish(page);
  await runs.getByRole('button', { name: 'Send a test event' }).click();
  await expect(runs.getByRole('listitem').getByText('New: 84000 in Prospecting')).toBeVisible();
});

test('Escape leaves the fields, not the message', async ({ page }) => {
  const { message } = parts(page);
  await message.press('End');
  await message.pressSequentially('{{');
  await expect(page.getByRole('option').first()).toBeVisible();
  await message.press('Escape');
  await expect(page.getByRole('option')).toHaveCount(0);
  await expect(message).toBeFocused();
});

test('a reference to nothing is explained, and not published', async ({ page }) => {
  const { message, publish: publishButton, status } = parts(page);
  await message.fill('For {{ event.user }}');
  await expect(page.getByText(/^{{ event.user }} is no field of the event/)).toBeVisible();
  await publishButton.click();
  await expect(page.getByRole('banner')).toContainText('{{ event.user }}');
  await expect(status('Draft')).toBeVisible();
  await message.fill('For nobody');
  await expect(page.getByRole('banner')).not.toContainText('{{ event.user }}');
  await publish(page);
});

test('an object opens, what is in it is put in: with the mouse, the keyboard, or dragged', async ({
  page,
}) => {
  const { message } = parts(page);
  await message.fill('');
  const object = page.getByRole('treeitem', { name: /^attributes/ });
  await object.press('Enter');
  await expect(message).toBeEmpty();
  await expect(object.getByRole('button')).toBeHidden();
  await object.dragTo(message);
  await expect(message).toBeEmpty();
  const field = page.getByRole('treeitem', { name: /^Amount/ });
  await expect(field.getByRole('button')).toHaveCSS('opacity', '0.6');
  await field.dragTo(message);
  await expect(message).toHaveText('Amount');
  await expect(message.locator('.chip')).toHaveCount(1);
});
