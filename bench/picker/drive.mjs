import { onPage } from '../browser/chromium.mjs';
import { press } from '../browser/keys.mjs';

/** Every picker's search box. */
export const input = '#host input';
const option = '[role=option]';

/** Opens the page of a picker, with what it has to prepare done, or still to do. */
export function onPicker({ browser, url }, { picker, size, isPrepared = true, script }, work) {
  const query = new URLSearchParams({ picker, size });
  const prepared = async (page) => {
    if (isPrepared) await page.evaluate('prepare()');
    return work(page);
  };
  return onPage(browser, `${url}?${query}`, prepared, script);
}

/** Opens the list and answers the milliseconds to its last paint. */
export async function openList(page) {
  const opensBy = await page.evaluate('opensBy');
  if (!opensBy) return press(page, '#open', option);
  await page.click('#open');
  await page.waitForSelector(opensBy);
  await page.waitForTimeout(300);
  return press(page, opensBy, option);
}

export async function closeList(page) {
  await page.evaluate(() => document.getElementById('open').click());
  await page.waitForSelector(option, { state: 'detached' });
}
