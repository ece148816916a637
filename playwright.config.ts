import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/chromium.mjs';

const demoPort = 4410;
const storiesPort = 4411;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'line',
  // Animations stand still and the caret is hidden, as Playwright has it; a few pixels are the rasteriser's.
  expect: {
    toHaveScreenshot: {
      pathTemplate: 'e2e/stories/baselines/{arg}{ext}',
      threshold: 0.1,
      maxDiffPixels: 40,
    },
  },
  use: { headless: true, trace: 'retain-on-failure', launchOptions: launchOptions() },
  projects: [
    { name: 'demo', testDir: 'e2e/demo', use: { baseURL: `http://127.0.0.1:${demoPort}` } },
    {
      name: 'stories',
      testDir: 'e2e/stories',
      use: { baseURL: `http://127.0.0.1:${storiesPort}` },
    },
  ],
  webServer: [
    {
      command: 'node apps/demo/dist/server/main.js',
      env: { PORT: String(demoPort) },
      url: `http://127.0.0.1:${demoPort}`,
      reuseExistingServer: !process.env.CI,
    },
    {
      command: `node node_modules/vite/bin/vite.js preview --outDir storybook-static --host 127.0.0.1 --port ${storiesPort} --strictPort`,
      url: `http://127.0.0.1:${storiesPort}`,
      reuseExistingServer: !process.env.CI,
    },
  ],
});
