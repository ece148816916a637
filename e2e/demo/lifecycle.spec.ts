import { expect, type Page, test } from '@playwright/test';
import { chooseAndConnect, doMore, fillIn, parts, publish } from './steps.ts';

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
    await doMore(page, 'Pause');
    await expect(parts(page).status('Paused')).toBeVisible();
    expect(await subscriptions(page)).toEqual([]);
    await expect(parts(page).more).toBeFocused();
  });

  await test.step('C78: resuming with a double click leaves one subscription', async () => {
    await parts(page).resume.dblclick();
    await expect(parts(page).status('Live')).toBeVisible();
    expect(await subscriptions(page)).toHaveLength(1);
  });

  await test.step('C80: deleting asks first, unsubscribes, and takes the runs along', async () => {
    await doMore(page, 'Delete…');
    await page.getByRole('button', { name: 'Delete workflow' }).click();
    await expect(parts(page).status('Draft')).toBeVisible();
    expect(await subscriptions(page)).toEqual([]);
    await expect(parts(page).runs.getByRole('listitem')).toHaveCount(0);
    await page.reload();
    await expect(parts(page).runs).toContainText('Publish the workflow');
    await expect(parts(page).runs.getByRole('listitem')).toHaveCount(0);
  });

  await test.step('what was never begun is not deleted', async () => {
    await parts(page).more.click();
    await expect(page.getByRole('menuitem', { name: 'Delete…' })).toBeDisabled();
  });
});

test('offline, nothing is sent later: it fails at once and says what to do', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await fillIn(page);
  await publish(page);
  const { runs, more, resume, status } = parts(page);
  await doMore(page, 'Pause');
  await expect(status('Paused')).toBeVisible();
  await context.setOffline(true);
  await resume.click();
  await expect(page.getByRole('banner')).toContainText('There was no connection');
  await context.setOffline(false);
  await page.reload();
  await expect(status('Paused')).toBeVisible();

  await resume.click();
  await expect(status('Live')).toBeVisible();
  await context.setOffline(true);
  await runs.getByRole('button', { name: 'Send a test event' }).click();
  await expect(runs.getByRole('alert')).toContainText('There was no connection');
  await context.setOffline(false);
  await runs.getByRole('button', { name: 'Send a test event' }).click();
  await expect(runs.getByRole('listitem')).toHaveCount(1);
  await expect(more).toBeEnabled();
});

/** What the proxy lists for this page's user. */
async function subscriptions(page: Page) {
  const response = await page.request.get('/api/triggers/subscriptions');
  return (await response.json()).subscriptions;
}
