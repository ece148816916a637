import { ensureChromium } from './ensure-chromium.mjs';
import { ensureInstalled } from './install.mjs';
import { run } from './run.mjs';

// Takes the baselines of `e2e/stories/screenshots.spec.ts` anew. Look at what changed before you commit it.
await ensureInstalled();
await ensureChromium();
const steps = [
  ['scripts/storybook.mjs', 'build'],
  [
    'node_modules/@playwright/test/cli.js',
    'test',
    'screenshots',
    '--project=stories',
    '--update-snapshots',
  ],
];
for (const args of steps) {
  process.exitCode ||= await run('node', args);
}
