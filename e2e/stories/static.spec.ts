import { expect, test } from '@playwright/test';

test('the built Storybook works with no backend: the picker lists every trigger, from this site alone', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(blob|data):/.test(request.url())) {
      elsewhere.push(request.url());
    }
  });
  page.on('pageerror', (error) => errors.push(error.message));

  await page.goto('/iframe.html?id=trigger-picker-picker--browse&viewMode=story');
  const list = page.getByRole('listbox', { name: 'Triggers' });
  await expect(list.getByRole('option').first()).toBeVisible();
  await page.getByRole('combobox', { name: 'Search triggers' }).fill('gh pr');
  await expect(list.getByRole('group').first()).toHaveAccessibleName('GitHub');

  expect(elsewhere).toEqual([]);
  expect(errors).toEqual([]);
});

for (const [theme, ground] of [
  ['light', 'rgb(255, 255, 255)'],
  ['dark', 'rgb(26, 26, 24)'],
] as const) {
  test(`the built style sheet keeps its colours: ${theme}`, async ({ page }) => {
    const story = 'trigger-picker-picker--browse';
    await page.goto(`/iframe.html?id=${story}&viewMode=story&globals=theme:${theme}`);
    await expect(page.getByRole('combobox', { name: 'Search triggers' })).toBeVisible();
    await expect(page.locator('.tp-panel')).toHaveCSS('background-color', ground);
  });
}
