import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { allStories, openStory, setLook, showStory, storiesByTitle } from './storybook.ts';

const axe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve(
  'axe-core/axe.min.js',
);

/** What is used of axe. It comes with `@axe-core/playwright`, which would send it to the page once for every look. */
interface Axe {
  run(root: Element, options: object): Promise<{ readonly violations: readonly Violation[] }>;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

const options = {
  resultTypes: ['violations'],
  // A story is a part of a page: it has no landmarks, and need not have a heading of the first level.
  rules: {
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    // 24 pixels, or space around: off unless it is asked for.
    'target-size': { enabled: true },
  },
};

/**
 * The looks in which nothing may be found. The story tests look at light; these are put over what each story
 * has come to, so that it is played once.
 */
const looks: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  dark: (page) => setLook(page, { theme: 'dark' }),
  'right to left': (page) => setLook(page, { direction: 'rtl' }),
  'forced colours': async (page) => {
    await setLook(page, {});
    await page.emulateMedia({ forcedColors: 'active' });
  },
};

test('there are stories to look at', () => {
  expect(allStories().length).toBeGreaterThan(50);
});

for (const [title, stories] of storiesByTitle()) {
  test(`U12: axe finds nothing in dark, right to left, forced colours: ${title}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const [first] = stories;
    await openStory(page, first?.id ?? '');
    await page.addScriptTag({ path: axe });
    for (const { id, name } of stories) {
      await page.emulateMedia({ forcedColors: 'none' });
      await setLook(page, {});
      if (id !== first?.id) await showStory(page, id);
      for (const [look, put] of Object.entries(looks)) {
        await put(page);
        expect.soft(await findings(page, look), `${name}, ${look}`).toEqual([]);
      }
    }
  });
}

async function findings(page: Page, look: string): Promise<string[]> {
  // The system's colours are painted there, but a script reads the page's own: no ratio can be told from them.
  const isForced = look === 'forced colours';
  const rules = { ...options.rules, 'color-contrast': { enabled: !isForced } };
  const { violations } = await page.evaluate(
    (run) => {
      const { axe } = window as unknown as { axe: Axe };
      return axe.run(document.body, run);
    },
    { ...options, rules },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}
