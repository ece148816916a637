import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from '../../scripts/chromium.mjs';

/** A script for `onPage` that counts what React renders. */
export const countRenders = fileURLToPath(new URL('count-renders.js', import.meta.url));

/** A headless browser that paints as soon as it can, so that waiting for a frame hides nothing. */
export function startChromium() {
  const { args, ...options } = launchOptions();
  return chromium.launch({
    ...options,
    args: [...args, '--disable-frame-rate-limit', '--disable-gpu-vsync'],
  });
}

/** Does something on a new page, and closes it. What the page throws fails the bench; `script` runs before the page's. */
export async function onPage(browser, url, work, script) {
  const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  if (script) await page.addInitScript({ path: script });
  const errors = [];
  page.on('pageerror', (error) => errors.push(error));
  try {
    await page.goto(url);
    await page.waitForFunction('window.stopwatch?.isReady');
    const result = await work(page);
    if (errors.length > 0) throw errors[0];
    return result;
  } finally {
    await context.close();
  }
}

/** Megabytes in use on a page after its garbage was collected: objects, and the buffers of typed arrays. */
export async function megabytesInUse(page) {
  const session = await page.context().newCDPSession(page);
  for (let turn = 0; turn < 3; turn++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return (usedSize + backingStorageSize) / 2 ** 20;
}
