import { defaultCatalog } from '@trigger-picker/sandbox';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPage, type Page } from './open-page.ts';
import { walkTrigger } from './walk-trigger.ts';

describe('every trigger opens, fills with valid values, subscribes, delivers and reopens unchanged', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage();
  });

  it.concurrent.each(defaultCatalog)(
    'of $name',
    { timeout: 60_000 },
    async ({ name, triggers }) => {
      const listed = page.catalog.triggers.filter(({ integration }) => integration === name);
      expect(listed.map(({ type }) => type)).toEqual(triggers.map(({ type }) => type));
      const problems = [];
      for (const trigger of listed) problems.push(...(await walkTrigger(page, trigger)));
      expect(problems).toEqual([]);
    },
  );

  it('and the proxy has understood all that the sandbox said', () => {
    expect(page.catalog.failures).toEqual([]);
    expect(page.drift).toEqual([]);
  });
});
