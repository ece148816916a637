import { expect, test } from '@playwright/test';
import { chooseAndConnect, parts, publish } from './steps.ts';

test('with the mouse: find, connect, fill in, see a sample, publish, and watch a signed event arrive', async ({
  page,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);

  await parts(page).recordType.click();
  await page.getByRole('option', { name: 'Opportunity' }).click();
  await page.getByRole('button', { name: 'See a sample' }).click();
  await expect(page.getByRole('treeitem', { name: /Amount/ })).toBeVisible();
  await page.getByRole('button', { name: 'Use this trigger' }).click();

  const { message, runs } = parts(page);
  await message.fill('New deal: ');
  await page.getByRole('treeitem', { name: /^Name/ }).click();
  await expect(message).toHaveText('New deal: Name');
  await publish(page);

  await runs.getByRole('button', { name: 'Send a test event' }).click();
  const run = runs.getByRole('listitem');
  await expect(run).toHaveCount(1);
  await expect(run.getByText(/^New deal: (?!Name)\S+/)).toBeVisible();
  await expect(runs.getByRole('status')).toHaveText(/^New deal: /);

  // What is there when the page opens is listed, and no news.
  await page.reload();
  await expect(run).toHaveCount(1);
  await expect(runs.getByRole('status')).toBeEmpty();
});

test('on a phone the open step covers the page: nothing behind it is reached, and the focus comes back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await page.goto('/');
  const { triggerStep, search, publish: publishButton } = parts(page);
  await triggerStep.click();
  await expect(search).toBeFocused();
  await publishButton.focus();
  await expect(publishButton).not.toBeFocused();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(triggerStep).toBeFocused();
  await publishButton.focus();
  await expect(publishButton).toBeFocused();
});
