import { expect, test } from '@playwright/test';
import { chooseAndConnect, fillIn, parts, publish } from './steps.ts';

test('a panel that is closed half-way goes on where it was left, and gives the focus back', async ({
  page,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await parts(page).recordType.click();
  await page.getByRole('option', { name: 'Opportunity' }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(parts(page).triggerStep).toBeFocused();
  await expect(parts(page).triggerStep).toContainText(/not finished.*New Record.*Opportunity/);

  await parts(page).triggerStep.click();
  await expect(parts(page).recordType).toContainText('Opportunity');

  await page.reload();
  await parts(page).triggerStep.click();
  await expect(page.getByText(/is here again/)).toBeVisible();
  await expect(parts(page).recordType).toContainText('Opportunity');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(parts(page).search).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(parts(page).triggerStep).toBeFocused();
  await expect(parts(page).triggerStep).toContainText('Choose a trigger');
});

test('a draft that could not be saved stays, says so, and can be saved again', async ({ page }) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await page.route('**/api/workflow', (route) =>
    route.request().method() === 'PATCH'
      ? route.fulfill({ status: 500, body: '{}' })
      : route.continue(),
  );
  await fillIn(page);
  await expect(page.getByText('Your last change is not saved.')).toBeVisible();
  await expect(parts(page).triggerStep).toContainText('New Record');

  await page.unroute('**/api/workflow');
  await page.getByRole('button', { name: 'Save again' }).click();
  await expect(page.getByText('Your last change is not saved.')).toBeHidden();
  await page.reload();
  await expect(parts(page).triggerStep).toContainText('New Record');
});

test('C85: a trigger that stopped by itself says so and why, and is turned on again', async ({
  page,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await fillIn(page);
  await publish(page);
  const { subscriptions } = await (await page.request.get('/api/triggers/subscriptions')).json();
  await page.request.post('/__actionkit/__control/fail-subscription', {
    data: { subscriptionId: subscriptions[0].id, message: 'The mailbox is gone.' },
  });

  await page.reload();
  await expect(parts(page).status('Stopped')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('The mailbox is gone.');
  await publish(page);
  const after = await (await page.request.get('/api/triggers/subscriptions')).json();
  expect(after.subscriptions).toMatchObject([{ status: 'ACTIVE' }]);
});

test('C73: a draft whose account was removed opens with its values, and asks for another account', async ({
  page,
}) => {
  await page.goto('/');
  await chooseAndConnect(page);
  await fillIn(page);
  const { accounts } = await (await page.request.get('/api/triggers/accounts')).json();
  const account = accounts.find(
    ({ integration }: { integration: string }) => integration === 'salesforce',
  );
  await page.request.post('/__actionkit/__control/remove-account', {
    data: { credentialId: account.id },
  });

  await page.reload();
  await parts(page).triggerStep.click();
  await expect(page.getByText(/This account was removed/)).toBeVisible();
  await expect(parts(page).recordType).toContainText('Opportunity');
});

test('a message of several lines is kept line by line, an empty one at its end too', async ({
  page,
}) => {
  await page.goto('/');
  await parts(page).messageStep.click();
  await parts(page).message.fill('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  const kept = async () => (await (await page.request.get('/api/workflow')).json()).template;
  await expect.poll(async () => (await kept()).join('')).toBe('one\ntwo\n');
});
