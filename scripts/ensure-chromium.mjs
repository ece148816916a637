import { existsSync } from 'node:fs';
import { findChromium } from './chromium.mjs';
import { run } from './run.mjs';

const packages = ['chromium', 'fonts-liberation'];

/** Finds Chromium, or installs it, and says which. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return console.log(`Chromium: using ${found}`);
  const install = isDebianRoot() ? installFromDebian : installFromPlaywright;
  await install();
  const installed = findChromium();
  if (!installed) {
    throw new Error(
      'There is no Chromium. Install one and name it in CHROMIUM_PATH, then run this again.',
    );
  }
  console.log(`Chromium: installed ${installed}`);
}

function isDebianRoot() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installFromDebian() {
  console.log('Chromium: not found, installing it with apt-get…');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['-q', 'update'], { silent: true, env });
  await run('apt-get', ['-q', 'install', '-y', '--no-install-recommends', ...packages], {
    silent: true,
    env,
  });
}

async function installFromPlaywright() {
  console.log("Chromium: not found, installing Playwright's own…");
  await run('node', ['node_modules/playwright/cli.js', 'install', 'chromium']);
}
