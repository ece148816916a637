import { expect, type Locator, type Page } from '@playwright/test';

/** The demo, in a page or in a frame of one. */
type Place = Pick<Page, 'getByRole'>;

/** The parts of the demo that the walks go through, found as a user finds them. */
export const parts = (page: Place) => ({
  triggerStep: page.getByRole('button', { name: /^Start when/ }),
  messageStep: page.getByRole('button', { name: /^Then write/ }),
  search: page.getByRole('combobox', { name: 'Search triggers' }),
  recordType: page.getByRole('combobox', { name: /Record type/ }),
  message: page.getByRole('textbox', { name: 'Write a message' }),
  publish: page.getByRole('button', { name: 'Publish', exact: true }),
  resume: page.getByRole('button', { name: 'Resume', exact: true }),
  more: page.getByRole('button', { name: 'More', exact: true }),
  runs: page.getByRole('region', { name: 'Runs' }),
  status: (word: string) => page.getByRole('banner').getByText(word, { exact: true }),
});

/** Chooses Salesforce's new records; answers the button that connects the first account. */
export async function choose(page: Place): Promise<Locator> {
  const { triggerStep, search } = parts(page);
  await triggerStep.click();
  await search.fill('salesforce new record');
  await page
    .getByRole('option', { name: /New Record/ })
    .first()
    .click();
  return page.getByRole('button', { name: 'Connect Salesforce' });
}

/** Chooses Salesforce's new records and connects the account that is offered first. */
export async function chooseAndConnect(page: Page): Promise<void> {
  const connect = await choose(page);
  const consent = page.waitForEvent('popup');
  await connect.click();
  await (await consent).getByRole('button', { name: 'Connect', exact: true }).click();
  await expect(parts(page).recordType).toBeVisible();
}

/** Fills the form in and goes on to the message. */
export async function fillIn(page: Page): Promise<void> {
  await parts(page).recordType.click();
  await page.getByRole('option', { name: 'Opportunity' }).click();
  await page.getByRole('button', { name: 'Use this trigger' }).click();
  await expect(parts(page).message).toBeVisible();
}

/** Publishes, and waits until the trigger is on. */
export async function publish(page: Page): Promise<void> {
  await parts(page).publish.click();
  await expect(parts(page).status('Live')).toBeVisible();
}

/** Does one of the things that are rarely done. */
export async function doMore(page: Page, name: 'Pause' | 'Delete…'): Promise<void> {
  await parts(page).more.click();
  await page.getByRole('menuitem', { name }).click();
}
