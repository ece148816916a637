import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, expect, test } from '@playwright/test';
import { mainStories } from './main-stories.ts';
import { openStory, setLook } from './storybook.ts';

/** Where the baselines were taken; on another set of fonts, every letter would differ. */
interface Environment {
  readonly chromium: string;
  readonly fonts: string;
}

const folder = fileURLToPath(new URL('baselines', import.meta.url));
const file = `${folder}/environment.json`;

/** The families of the stories' page, of our wire values, and of a script that neither has. */
const specimens = [
  ['Inter, "Helvetica Neue", Arial, "Liberation Sans", sans-serif', 'Aa'],
  ['ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace', 'Aa'],
  ['sans-serif', 'مريم'],
] as const;

test.beforeAll(async ({ browser }, { config: { updateSnapshots } }) => {
  const here = await lookAround(browser);
  if (updateSnapshots === 'all' || updateSnapshots === 'changed') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, `${JSON.stringify(here, null, 2)}\n`);
  }
  const there: Environment | undefined = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : undefined;
  const isSame = JSON.stringify(here) === JSON.stringify(there);
  const reason = `the baselines are of ${inWords(there)}, this is ${inWords(here)}`;
  if (!isSame) console.log(`Screenshots are not compared: ${reason}.`);
  test.skip(!isSame, reason);
});

test.use({ viewport: { width: 560, height: 760 }, deviceScaleFactor: 1 });

for (const id of mainStories) {
  test(`looks as it did: ${id}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.clock.setFixedTime('2026-11-20T09:14:00Z');
    await openStory(page, id);
    await page.mouse.move(0, 0);
    for (const theme of ['light', 'dark'] as const) {
      await setLook(page, { theme });
      await expect.soft(page).toHaveScreenshot(`${id}-${theme}.png`);
    }
  });
}

function inWords(environment: Environment | undefined): string {
  if (!environment) return 'nowhere';
  return `Chromium ${environment.chromium} with ${environment.fonts}`;
}

async function lookAround(browser: Browser): Promise<Environment> {
  const page = await browser.newPage();
  await page.setContent(
    specimens.map(([family, text]) => `<p style='font-family: ${family}'>${text}</p>`).join(''),
  );
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'p',
  });
  const fonts: string[] = [];
  for (const nodeId of nodeIds) {
    const { fonts: used } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    fonts.push(...used.map(({ familyName }) => familyName));
  }
  await page.close();
  return { chromium: browser.version().split('.')[0] ?? '', fonts: fonts.join(', ') };
}
