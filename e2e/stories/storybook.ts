import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

/** A story of the built Storybook. */
export interface Story {
  readonly id: string;
  /** Of its component: "Trigger picker/Picker". */
  readonly title: string;
  readonly name: string;
}

const index = fileURLToPath(new URL('../../storybook-static/index.json', import.meta.url));

/** All stories. None before Storybook is built: the file that lists them is made by it. */
export function allStories(): readonly Story[] {
  if (!existsSync(index)) return [];
  const { entries }: { entries: Record<string, Story & { type: string }> } = JSON.parse(
    readFileSync(index, 'utf8'),
  );
  return Object.values(entries).filter(({ type }) => type === 'story');
}

/** The stories of each component. */
export function storiesByTitle(): ReadonlyMap<string, readonly Story[]> {
  const groups = new Map<string, Story[]>();
  for (const story of allStories()) {
    groups.set(story.title, [...(groups.get(story.title) ?? []), story]);
  }
  return groups;
}

/** Storybook's line to what shows the stories, as far as it is needed here. */
interface Channel {
  /** What was said last under a name. */
  last(event: string): [{ readonly storyId: string; readonly status: string }] | undefined;
  emit(event: string, news: object): void;
}

type StorybookWindow = Window & { readonly __STORYBOOK_ADDONS_CHANNEL__?: Channel };

/** Opens a story, with its globals, and waits until its play function is through. Axe is left to the caller. */
export async function openStory(page: Page, id: string, globals = ''): Promise<void> {
  await page.goto(`/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;${globals}`);
  await untilPlayed(page, id);
}

/** Shows another story on a page that shows one: much quicker than opening it. */
export async function showStory(page: Page, id: string): Promise<void> {
  await page.evaluate((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as StorybookWindow;
    channel?.emit('setCurrentStory', { storyId, viewMode: 'story' });
  }, id);
  await untilPlayed(page, id);
}

/** How a page looks, without playing its story again. */
export interface Look {
  /** @default 'light' */
  readonly theme?: 'light' | 'dark';
  /** @default 'ltr' */
  readonly direction?: 'ltr' | 'rtl';
}

/** Puts another look over what a story has come to. */
export async function setLook(
  page: Page,
  { theme = 'light', direction = 'ltr' }: Look,
): Promise<void> {
  await page.evaluate(
    ({ theme, direction }) => {
      document.documentElement.dir = direction;
      for (const element of document.querySelectorAll<HTMLElement>(':root, .story-page')) {
        element.style.colorScheme = theme;
      }
      for (const root of document.querySelectorAll<HTMLElement>('[data-theme]')) {
        root.dataset.theme = theme;
      }
    },
    { theme, direction },
  );
}

async function untilPlayed(page: Page, id: string): Promise<void> {
  const status = await page.waitForFunction((storyId) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as StorybookWindow;
    const [finished] = channel?.last('storyFinished') ?? [];
    return finished?.storyId === storyId && finished.status;
  }, id);
  if ((await status.jsonValue()) === 'error') {
    throw new Error(`The play function of ${id} failed: run the story tests.`);
  }
}
