import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions, type Plugin, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';

const entry = 'virtual:page';

/** A page of the demo's. */
const pageOf = (code: string): Plugin => ({
  name: 'page',
  resolveId: (id) => (id === entry ? id : null),
  load: (id) => (id === entry ? code : null),
});

const pathOf = (file: string) => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Builds a page as a customer's bundler does, from the sources: on a fresh clone no package is built yet. */
const buildPage = (code: string) =>
  build({
    root: pathOf('apps/demo'),
    configFile: false,
    logLevel: 'silent',
    plugins: [pageOf(code)],
    resolve: {
      conditions: ['@trigger-picker/source', ...defaultClientConditions],
      alias: { '@trigger-picker/ui/styles.css': pathOf('packages/ui/src/styles/index.css') },
    },
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

  it('C75, P43: neither does the one for every other server', async () => {
    const page = `import { createTriggerHandler } from '@trigger-picker/server';
      globalThis.kept = createTriggerHandler;`;
    await expect(buildPage(page)).rejects.toThrow(/createTriggerHandler.*not exported/s);
  });

  it('C75, P43: what gets by says where it belongs when it is loaded', async () => {
    const code = await codeOf(`import '@trigger-picker/server';`);
    expect(code).toContain('@trigger-picker/server runs on a server');
    expect(signing(code)).toEqual([]);
  });

  it('C75: the client of the browser does build', async () => {
    const page = `import { createClient } from '@trigger-picker/core';
      globalThis.kept = createClient;`;
    await expect(buildPage(page)).resolves.toBeDefined();
  });
});

describe('what a page is sent', () => {
  it('P43: nothing of the demo or of the packages for pages signs, or knows how a key looks', async () => {
    const code = await codeOf(`import '/src/main.tsx';
      import * as core from '@trigger-picker/core';
      import * as react from '@trigger-picker/react';
      import * as ui from '@trigger-picker/ui';
      globalThis.kept = [core, react, ui];`);
    expect(code).toContain('/api/triggers');
    expect(signing(code)).toEqual([]);
  });

  it('P43: the search finds what it is for', async () => {
    const code =
      await codeOf(`import { createTriggerHandler } from '@trigger-picker/server/in-page';
      globalThis.kept = createTriggerHandler;`);
    expect(signing(code)).toEqual(signs);
  });
});

/** What only code that signs holds, through every minifier. */
const signs = ['PRIVATE KEY', 'pkcs8', 'RS256', 'RSASSA-PKCS1-v1_5', 'useparagon.com/'];

const signing = (code: string) => signs.filter((sign) => code.includes(sign));

/** All that a page loads, now or later. */
async function codeOf(page: string): Promise<string> {
  const { output } = (await buildPage(page)) as Rollup.RollupOutput;
  return output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}
