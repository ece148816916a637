import { expect, type Page, test } from '@playwright/test';
import { chooseAndConnect, fillIn, parts, publish } from './steps.ts';

test('edit, pause and delete: an edit is published, a pause and a deletion turn the trigger off', async ({
  page,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await fillIn(page);
  await publish(page);
  const before = await subscriptions(page);
  expect(before).toMatchObject([{ parameters: { recordType: 'Opportunity' }, status: 'ACTIVE' }]);

  await test.step('an edit is a draft until it is published', async () => {
    await parts(page).triggerStep.click();
    await expect(parts(page).recordType).toContainText('Opportunity');
    await parts(page).recordType.click();
    await page.getByRole('option', { name: 'Contact', exact: true }).click();
    await page.getByRole('button', { name: 'Use this trigger' }).click();
    await expect(page.getByText('Edits are not published yet')).toBeVisible();
    expect(await subscriptions(page)).toEqual(before);
    await parts(page).publish.click();
    await expect(page.getByText('Edits are not published yet')).toBeHidden();
    expect(await subscriptions(page)).toMatchObject([{ parameters: { recordType: 'Contact' } }]);
  });

  await test.step('so is the message: events become what was published', async () => {
    const [{ id }] = await subscriptions(page);
    await parts(page).message.fill('Only a draft');
    await expect(page.getByText('Edits are not published yet')).toBeVisible();
    const runs = parts(page).runs;
    await runs.getByRole('button', { name: 'Send a test event' }).click();
    await expect(runs.getByRole('listitem')).toHaveCount(1);
    await expect(runs.getByRole('listitem')).not.toContainText('Only a draft');
    await parts(page).publish.click();
    await expect(page.getByText('Edits are not published yet')).toBeHidden();
    await runs.getByRole('button', { name: 'Send a test event' }).click();
    await expect(runs.getByRole('listitem').first()).toContainText('Only a draft');
    // The trigger was not turned on anew for it.
    expect(await subscriptions(page)).toMatchObject([{ id }]);
  });

  await test.step('a pause unsubscribes', async () => {
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect(parts(page).status('Paused')).toBeVisible();
    expect(await subscriptions(page)).toEqual([]);
    await expect(parts(page).publish).toBeFocused();
  });

  await test.step('C78: publishing again with a double click leaves one subscription', async () => {
    await parts(page).publish.dblclick();
    await expect(parts(page).status('Live')).toBeVisible();
    expect(await subscriptions(page)).toHaveLength(1);
  });

  await test.step('C80: deleting asks first, and unsubscribes', async () => {
    await page.getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete workflow' }).click();
    await expect(parts(page).status('Draft')).toBeVisible();
    expect(await subscriptions(page)).toEqual([]);
  });
});

/** What the proxy lists for this page's user. */
async function subscriptions(page: Page) {
  const response = await page.request.get('/api/triggers/subscriptions');
  return (await response.json()).subscriptions;
}
