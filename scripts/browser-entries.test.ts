import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';

const entry = 'virtual:page';

/** A page of the demo's. */
const pageOf = (code: string): Plugin => ({
  name: 'page',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? code : null),
});

/** Builds a page as a customer's bundler does. */
const buildPage = (code: string) =>
  build({
    root: fileURLToPath(new URL('../apps/demo', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    plugins: [pageOf(code)],
    resolve: { conditions: ['@trigger-picker/source', ...defaultClientConditions] },
    build: { write: false, minify: false, rollupOptions: { input: entry } },
  });

describe('what a page may import', () => {
  // PipedreamHQ/pipedream-sdk-typescript#65
  it('C75: the entry for Node does not build into a page', async () => {
    const page = `import { createUndiciFetch } from '@trigger-picker/server/node';
      globalThis.kept = createUndiciFetch;`;
    await expect(buildPage(page)).rejects.toThrow(/createUndiciFetch.*not exported/s);
  });

  it('C75: what only a server has is not in the packages for pages', async () => {
    const page = `import { createTriggerHandler } from '@trigger-picker/core';
      globalThis.kept = createTriggerHandler;`;
    await expect(buildPage(page)).rejects.toThrow(/createTriggerHandler.*not exported/s);
  });

  it('C75: the client of the browser does build', async () => {
    const page = `import { createClient } from '@trigger-picker/core';
      globalThis.kept = createClient;`;
    await expect(buildPage(page)).resolves.toBeDefined();
  });
});
