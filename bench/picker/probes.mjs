import { countRenders, megabytesInUse } from '../browser/chromium.mjs';
import { clear, press, settle, type } from '../browser/keys.mjs';
import { median } from '../statistics.mjs';
import { closeList, input, onPicker, openList } from './drive.mjs';

const word = 'message';
const firstOpens = 5;
/** What stands in a list as a row: what can be picked, and heads. */
const rowElements = '[role=listbox] :is([role=option], [role=group])';

/** The most row elements that ever stand in the document: opened, searched, and scrolled. */
export function countRowElements(site, size) {
  return onPicker(site, { picker: 'ours', size }, async (page) => {
    const count = () => page.locator(rowElements).count();
    await openList(page);
    const counts = [await count()];
    await type(page, input, word);
    counts.push(await count());
    await page.locator('[role=listbox]').evaluate((list) => list.scrollTo({ top: 2000 }));
    await page.waitForTimeout(200);
    counts.push(await count());
    return Math.max(...counts);
  });
}

/** How many rows an arrow key renders: within what is seen, and where it scrolls the list. */
export function countRowRenders(site, size) {
  return onPicker(site, { picker: 'ours', size, script: countRenders }, async (page) => {
    await openList(page);
    await type(page, input, word);
    const count = async (key) => {
      // Until what is announced has been.
      await page.waitForTimeout(1000);
      await page.evaluate(() => window.countRenders(({ role }) => role === 'option'));
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      return page.evaluate('renders');
    };
    await page.keyboard.press('ArrowDown');
    const within = Math.max(await count('ArrowUp'), await count('ArrowDown'));
    for (let turn = 0; turn < 12; turn++) await page.keyboard.press('ArrowDown');
    return { within, scrolling: await count('ArrowDown') };
  });
}

/** Megabytes by which a second open, used like the first one, grows the heap; and those that stay when it is closed. */
export function measureHeap(site, size) {
  return onPicker(site, { picker: 'ours', size }, async (page) => {
    const use = async () => {
      await openList(page);
      await type(page, input, word);
      await clear(page, input);
      await page.waitForTimeout(1000);
    };
    await use();
    await closeList(page);
    const before = await megabytesInUse(page);
    await use();
    const open = await megabytesInUse(page);
    await closeList(page);
    return { open: open - before, closed: (await megabytesInUse(page)) - before };
  });
}

/** Megabytes of the index alone. */
export function measureIndex(site, size) {
  return onPicker(site, { picker: 'floor', size, isPrepared: false }, async (page) => {
    const before = await megabytesInUse(page);
    await page.evaluate('prepare()');
    return (await megabytesInUse(page)) - before;
  });
}

/** Milliseconds of the first open of a page: from the catalog's arrival to its first rows. */
export async function measureFirstOpen(site, size) {
  const times = [];
  for (let page = 0; page < firstOpens; page++) {
    times.push(
      await onPicker(site, { picker: 'ours, catalog held', size }, async (page) => {
        await page.click('#open');
        await page.waitForFunction('window.hasArrived');
        await page.waitForTimeout(500);
        await page.evaluate('release()');
        await page.waitForSelector('[role=option]', { state: 'attached' });
        return settle(page);
      }),
    );
  }
  return median(times);
}

/** What a page with a closed picker asks for: requests to the backend, and whether the picker's own code was among them. */
export function measureClosed(site, size) {
  const closed = { picker: 'ours, in a popover', size };
  return onPicker(site, closed, async (page) => {
    const requests = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const opener = '#host button';
    await page.click('#open');
    await page.waitForSelector(opener);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(500);
    const before = requests.length;
    await press(page, opener, '[role=option]');
    return { before, after: requests.length - before };
  });
}
