import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defaultClientConditions, defaultServerConditions, type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/chromium.mjs';
import { ownCopies } from './scripts/own-copies.mjs';

const source = '@trigger-picker/source';
const resolve = { conditions: [source, ...defaultClientConditions] };
const ssr = { resolve: { conditions: [source, ...defaultServerConditions] } };

const inNode = (name: string, root = `./packages/${name}`) => ({
  resolve,
  ssr,
  test: {
    name,
    root,
    include: ['{src,server,shared}/**/*.test.ts'],
    exclude: ['**/*.browser.test.*'],
  },
});

const inChromium = (
  name: string,
  options: { globalSetup?: string; optimize?: string[]; plugins?: Plugin[] } = {},
) => ({
  resolve,
  plugins: options.plugins ?? [],
  // One cache each: two projects that optimise the same folder at once would fight over it.
  cacheDir: `./node_modules/.vite/vitest-${name}`,
  optimizeDeps: {
    include: [
      'react/jsx-dev-runtime',
      'react-dom',
      'react-dom/client',
      'react-dom/server',
      'vitest-browser-react',
      ...(options.optimize ?? []),
    ],
  },
  test: {
    name: `${name}-browser`,
    root: `./packages/${name}`,
    include: ['src/**/*.browser.test.{ts,tsx}'],
    globalSetup: options.globalSetup ?? [],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

const stories = {
  resolve,
  cacheDir: './node_modules/.vite/vitest-stories',
  plugins: [storybookTest({ configDir: '.storybook', storybookScript: 'npm run storybook' })],
  test: {
    name: 'stories',
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({ launchOptions: launchOptions() }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
};

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'repository', include: ['scripts/**/*.test.ts'] } },
      ...['core', 'react', 'ui', 'server', 'sandbox', 'world'].map((name) => inNode(name)),
      inNode('demo', './apps/demo'),
      ...['core', 'react'].map((name) => inChromium(name)),
      inChromium('ui', {
        optimize: [
          '@guidepup/virtual-screen-reader',
          '@react-aria/test-utils',
          'radix-ui',
          'react/jsx-runtime',
        ],
        plugins: [ownCopies()],
      }),
      // The vendor's own SDK, over real HTTP against a sandbox in Node.
      inChromium('sandbox', {
        globalSetup: './src/testing/sandbox-server.setup.ts',
        optimize: ['@useparagon/connect', 'jose'],
      }),
      stories,
    ],
  },
});
